package org.wsoa.extract.read.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/**
 * Tesseract, called through Tika's parser, which bounds its time and sees to its end. All snippets
 * of a page go in one call, as pages of one TIFF, because loading the model takes longer than
 * reading a cell.
 */
final class Tesseract {
  /** How Tesseract is to take a snippet; the numbers are those of its {@code --psm}. */
  enum Layout {
    /** Lines of one column. */
    BLOCK("6"),
    /** One line. */
    LINE("7"),
    /** Words anywhere. */
    SPARSE("11");

    private final String psm;

    Layout(String psm) {
      this.psm = psm;
    }
  }

  private final TesseractOCRParser parser;
  private final boolean present;

  /**
   * Looks whether Tesseract is there.
   *
   * @param folder that holds a program of that name; empty for any on the path
   */
  Tesseract(String folder) {
    TesseractOCRParser found = new TesseractOCRParser();
    found.setTesseractPath(folder);
    boolean runs;
    try {
      found.initialize(Map.of());
      runs = found.hasTesseract();
    } catch (TikaConfigException e) {
      runs = false;
    }
    parser = found;
    present = runs;
  }

  boolean isPresent() {
    return present;
  }

  /**
   * Reads snippets.
   *
   * @param images all of them 8-bit grey
   * @param seconds how long it may take
   * @return words of each image, in pixels of the image
   * @throws IOException when Tesseract fails or takes too long
   */
  List<List<Word>> read(List<BufferedImage> images, Layout layout, int dpi, int seconds)
      throws IOException {
    if (images.isEmpty()) {
      return List.of();
    }
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage("eng");
    config.setPageSegMode(layout.psm);
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    config.setTimeoutSeconds(seconds);
    config.addOtherTesseractConfig("user_defined_dpi", Integer.toString(dpi));
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    HocrHandler handler = new HocrHandler();
    Path tiff = Files.createTempFile("wsoa", ".tif");
    try {
      write(images, tiff);
      try (TikaInputStream in = TikaInputStream.get(tiff)) {
        parser.parse(in, handler, new Metadata(), context);
      }
    } catch (TikaException | SAXException e) {
      throw new IOException("Tesseract: " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(tiff);
    }
    if (handler.pages().size() != images.size()) {
      throw new IOException(
          "Tesseract read " + handler.pages().size() + " of " + images.size() + " pieces");
    }
    return handler.pages();
  }

  private static void write(List<BufferedImage> images, Path tiff) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(tiff.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage image : images) {
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }
}
