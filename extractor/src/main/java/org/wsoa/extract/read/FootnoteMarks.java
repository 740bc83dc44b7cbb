package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out the marks of footnotes: raised figures behind a word, where a line of the document
 * begins with the same mark. Without such a line they are the author's (a square metre).
 */
public final class FootnoteMarks {
  private static final String FIGURES = "[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,2}";
  private static final Pattern NOTE = Pattern.compile("\\s*(" + FIGURES + ")\\s*\\p{L}.*");
  private static final Pattern MARK =
      Pattern.compile("(?<=\\p{L}{2}|[.,;:!?)\u2019\u201D'\"])(" + FIGURES + ")");

  private FootnoteMarks() {}

  /** The document without its marks; the notes keep theirs. */
  public static RawDocument drop(RawDocument raw) {
    Set<String> notes = new HashSet<>();
    for (Block block : raw.blocks()) {
      if (block instanceof TextBlock text) {
        learn(text.line(), notes);
      } else if (block instanceof RawTable table) {
        table.cells().forEach(cell -> cell.lines().forEach(line -> learn(line, notes)));
      }
    }
    if (notes.isEmpty()) {
      return raw;
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : raw.blocks()) {
      if (block instanceof TextBlock text) {
        blocks.add(new TextBlock(text.level(), drop(text.line(), notes), text.place()));
      } else if (block instanceof RawTable table) {
        List<RawCell> cells = table.cells().stream().map(cell -> drop(cell, notes)).toList();
        blocks.add(
            new RawTable(
                table.rowCount(), table.columnCount(), cells, table.traits(), table.place()));
      }
    }
    return new RawDocument(blocks, raw.furniture(), raw.pageCount());
  }

  private static void learn(TextLine line, Set<String> notes) {
    Matcher note = NOTE.matcher(line.text());
    if (note.matches()) {
      notes.add(note.group(1));
    }
  }

  private static RawCell drop(RawCell cell, Set<String> notes) {
    return new RawCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.lines().stream().map(line -> drop(line, notes)).toList(),
        cell.fill(),
        cell.bold(),
        cell.header(),
        cell.places());
  }

  private static TextLine drop(TextLine line, Set<String> notes) {
    Matcher mark = MARK.matcher(line.text());
    if (!mark.find()) {
      return line;
    }
    String text = mark.replaceAll(found -> notes.contains(found.group(1)) ? "" : found.group(1));
    return new TextLine(line.marker(), text);
  }
}
