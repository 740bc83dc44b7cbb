package org.wsoa.extract.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SheetBlocks;
import org.wsoa.extract.read.SheetRow;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextDecoder;
import org.wsoa.extract.read.TooLargeException;

/**
 * Reads delimited text: TSV, CSV, what Excel saves as "Unicode Text", and Markdown tables.
 *
 * <p>Text with a pipe table is read as Markdown. Of the rest, text in which every record has the
 * same number of cells, or as many as those of its sheet, was saved by a spreadsheet and is cut
 * into blocks as a sheet is; any other was put together by hand or by a converter, and its cells
 * may have slid.
 */
public final class TextReader implements DocumentReader {
  private static final Set<String> TYPES =
      Set.of("text/plain", "text/csv", "text/tab-separated-values");

  /** A reader. */
  public TextReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    String text = TextDecoder.decode(file.fileName(), file.bytes(), diagnostics);
    List<Block> found;
    try {
      found =
          MarkdownBlocks.isMarkdown(text)
              ? MarkdownBlocks.cut(text, diagnostics)
              : delimited(text, diagnostics);
    } catch (TooLargeException e) {
      throw new RejectedException(
          RejectedException.Code.TOO_LARGE,
          file.fileName() + ": the text is too large: " + e.getMessage(),
          e);
    }
    if (found.isEmpty()) {
      throw new RejectedException(
          RejectedException.Code.EMPTY, file.fileName() + ": the file has no text");
    }
    return new RawDocument(found, List.of(), Optional.empty());
  }

  private static List<Block> delimited(String text, Diagnostics diagnostics)
      throws TooLargeException {
    Delimiters delimiters = Delimiters.find(text);
    Lines lines = new Lines(text, delimiters.delimiter(), diagnostics);
    if (!delimiters.rectangular()) {
      return new RaggedBlocks(lines).cut();
    }
    SheetBlocks cutter = new SheetBlocks(false);
    List<Block> blocks = new ArrayList<>();
    for (List<SheetRow> sheet : lines.sheets()) {
      blocks.addAll(cutter.cut(sheet));
    }
    return blocks;
  }
}
