package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out the marks of footnotes: raised figures behind a word, where a line of the document
 * begins with the same mark, or a line outside tables further down with the same figure in the line
 * ({@code 1}, {@code 1.}, {@code [1]}). Without such a line they are the author's, and so they are
 * behind a unit (a square kilometre).
 */
public final class FootnoteMarks {
  private static final String FIGURES = "[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,2}";
  private static final Pattern NOTE = Pattern.compile("\\s*(" + FIGURES + ")\\s*\\p{L}.*");

  /** A note whose figure stands in the line. */
  private static final Pattern PLAIN_NOTE =
      Pattern.compile("\\s*(?:\\[(\\d{1,2})\\]|\\((\\d{1,2})\\)|(\\d{1,2})[.):]?)\\s+\\p{L}.*");

  /** Behind a word, a sign or a year; further marks may follow the first. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=\\p{L}{2}|[.,;:!?%)\u2019\u201D'\"]|\\b20\\d\\d)"
              + "(?<!\\b(?i:km|hm|dm|cm|mm|nm|ft|yd|mi|in|CO|sqm))"
              + "("
              + FIGURES
              + ")(?:,\\s?("
              + FIGURES
              + "))?");

  private FootnoteMarks() {}

  /** The document without its marks; the notes keep theirs. */
  public static RawDocument drop(RawDocument raw) {
    Map<String, Integer> notes = notes(raw);
    if (notes.isEmpty()) {
      return raw;
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < raw.blocks().size(); i++) {
      Block block = raw.blocks().get(i);
      int at = i;
      if (block instanceof TextBlock text) {
        blocks.add(new TextBlock(text.level(), drop(text.line(), at, notes), text.place()));
      } else if (block instanceof RawTable table) {
        List<RawCell> cells = table.cells().stream().map(cell -> drop(cell, at, notes)).toList();
        blocks.add(
            new RawTable(
                table.rowCount(), table.columnCount(), cells, table.traits(), table.place()));
      }
    }
    return new RawDocument(blocks, raw.furniture(), raw.pageCount());
  }

  /** From the figures of each note to the last block, from 0, that can bear its mark. */
  private static Map<String, Integer> notes(RawDocument raw) {
    Map<String, Integer> notes = new HashMap<>();
    int all = raw.blocks().size();
    for (int i = 0; i < all; i++) {
      Block block = raw.blocks().get(i);
      if (block instanceof TextBlock text) {
        learn(text.line(), all, notes);
        if (!text.isHeading()) {
          learnPlain(text.line(), i - 1, notes);
        }
      } else if (block instanceof RawTable table) {
        table.cells().forEach(cell -> cell.lines().forEach(line -> learn(line, all, notes)));
      }
    }
    raw.furniture().forEach(line -> learnPlain(line.line(), all, notes));
    return notes;
  }

  private static void learn(TextLine line, int last, Map<String, Integer> notes) {
    if (!RaisedFigures.anyIn(line.text())) {
      return; // nearly all
    }
    Matcher note = NOTE.matcher(line.text());
    if (note.matches()) {
      notes.put(RaisedFigures.lowered(note.group(1)), last);
    }
  }

  private static void learnPlain(TextLine line, int last, Map<String, Integer> notes) {
    Matcher note = PLAIN_NOTE.matcher(line.marked());
    if (note.matches()) {
      for (int i = 1; i <= note.groupCount(); i++) {
        if (note.start(i) >= 0) {
          notes.merge(note.group(i), last, Math::max);
        }
      }
    }
  }

  private static RawCell drop(RawCell cell, int at, Map<String, Integer> notes) {
    boolean raised = false;
    for (TextLine line : cell.lines()) {
      raised |= RaisedFigures.anyIn(line.text());
    }
    if (!raised) {
      return cell; // nearly all
    }
    return cell.withLines(cell.lines().stream().map(line -> drop(line, at, notes)).toList());
  }

  private static TextLine drop(TextLine line, int at, Map<String, Integer> notes) {
    if (!RaisedFigures.anyIn(line.text())) {
      return line; // nearly all, and far cheaper than to look behind every letter
    }
    Matcher mark = MARK.matcher(line.text());
    if (!mark.find()) {
      return line;
    }
    String text =
        mark.replaceAll(
            found ->
                has(found.group(1), at, notes)
                        && (found.start(2) < 0 || has(found.group(2), at, notes))
                    ? ""
                    : found.group());
    return new TextLine(line.marker(), text);
  }

  private static boolean has(String figures, int at, Map<String, Integer> notes) {
    return at <= notes.getOrDefault(RaisedFigures.lowered(figures), -1);
  }
}
