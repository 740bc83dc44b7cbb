package org.wsoa.extract.read.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.BlockWriter;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextDecoder;
import org.wsoa.model.Place;

/**
 * Reads HTML pages: what a browser would show of them before any script runs. Menus are left out,
 * footers and what is fixed to the screen are furniture. Thread-safe.
 */
public final class HtmlReader implements DocumentReader {
  private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");
  private static final int HEAD_BYTES = 4096;
  private static final Pattern CHARSET =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:\\-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** A reader. */
  public HtmlReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    String text =
        TextDecoder.decode(file.fileName(), file.bytes(), declared(file.bytes()), diagnostics);
    Document page = Jsoup.parse(text);
    Lines furniture = new Lines();
    Lines lines = new Lines();
    List<Block> blocks;
    try {
      ContentReader reader = new ContentReader(new StyleRules(page), furniture);
      reader.read(root(page), ContentReader.Around.PAGE, lines);
      blocks = new BlockWriter(diagnostics).write(lines.parts(false), lines.leftOut());
    } catch (TooLargeException | StackOverflowError e) {
      throw new RejectedException(
          Code.TOO_LARGE,
          file.fileName() + ": a table is larger than the limits; split it, or save it anew",
          e);
    }
    if (blocks.isEmpty()) {
      boolean pictures = page.selectFirst("img, canvas, svg, iframe, object") != null;
      throw pictures
          ? new RejectedException(
              Code.UNREADABLE,
              file.fileName() + ": the page holds only pictures or frames; give the one with text")
          : new RejectedException(Code.EMPTY, file.fileName() + ": the page has no text");
    }
    return new RawDocument(blocks, blocks(furniture), Optional.empty());
  }

  /** The one part that the page calls its main one, where all of its tables stand in it. */
  private static Element root(Document page) {
    Elements mains = page.select("main, [role=main]");
    Element body = page.body();
    boolean whole =
        mains.size() == 1
            && mains.get(0).hasText()
            && mains.get(0).select("table").size() == body.select("table").size();
    return whole ? mains.get(0) : body;
  }

  private static List<TextBlock> blocks(Lines furniture) {
    List<TextBlock> found = new ArrayList<>();
    for (Content part : furniture.parts(false)) {
      if (part instanceof Content.Paragraph paragraph) {
        paragraph.lines().forEach(line -> found.add(new TextBlock(0, line, Place.inDocument())));
      }
    }
    return found;
  }

  /** The encoding that the page says it has, read as browsers read such names. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher found = CHARSET.matcher(head);
    if (!found.find()) {
      return Optional.empty();
    }
    String name = found.group(1).toLowerCase(Locale.ROOT);
    boolean western = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii").contains(name);
    try {
      Charset charset = Charset.forName(western ? "windows-1252" : name);
      return name.startsWith("utf-") ? Optional.of(StandardCharsets.UTF_8) : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
