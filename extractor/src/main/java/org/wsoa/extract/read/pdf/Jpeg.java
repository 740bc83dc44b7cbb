package org.wsoa.extract.read.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as JPEG, no larger than they may be. */
final class Jpeg {
  /** From hardly any trace of the format to type that can just be read. */
  private static final List<Float> QUALITIES = List.of(0.8f, 0.65f, 0.5f, 0.35f);

  /** No quality makes a picture so many times shorter. */
  private static final int FAR_TOO_LONG = 4;

  /** What is left of width and height when the lowest quality does not fit. */
  private static final double SMALLER = 0.75;

  /** Nothing can be told from a smaller picture. */
  private static final int LEAST_SIDE = 40;

  private Jpeg() {}

  /**
   * The picture at the highest quality that fits, or else a smaller picture.
   *
   * @param maxBytes how long it may be
   * @return nothing where no picture fits from which anything could be told
   */
  static Optional<byte[]> write(BufferedImage picture, int maxBytes) throws IOException {
    BufferedImage shown = picture;
    while (true) {
      for (float quality : QUALITIES) {
        byte[] bytes = write(shown, quality);
        if (bytes.length <= maxBytes) {
          return Optional.of(bytes);
        }
        if (bytes.length / FAR_TOO_LONG > maxBytes) {
          break;
        }
      }
      int width = (int) (shown.getWidth() * SMALLER);
      int height = (int) (shown.getHeight() * SMALLER);
      if (Math.max(width, height) < LEAST_SIDE || Math.min(width, height) < 1) {
        return Optional.empty();
      }
      shown = scaled(shown, width, height);
    }
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = smaller.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return smaller;
  }

  private static byte[] write(BufferedImage picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      JPEGImageWriteParam how = new JPEGImageWriteParam(null);
      how.setCompressionMode(JPEGImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      how.setOptimizeHuffmanTables(true);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
