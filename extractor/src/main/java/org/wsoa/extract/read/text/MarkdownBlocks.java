package org.wsoa.extract.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RowsTable;
import org.wsoa.extract.read.SheetRow;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Cuts Markdown with pipe tables into blocks: a table is a row with pipes, a rule below it ({@code
 * | --- | :-: |}) and the rows that follow without a blank line. A line of a paragraph goes on in
 * the next one only where it is as long as a wrapped line is: people end short lines on purpose.
 */
final class MarkdownBlocks {
  private static final int WRAPPED_CHARS = 60;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  private static final String RULE_MARKS = "|:- \t";
  private static final Pattern RULE = Pattern.compile("[|:\\- \t]+");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:([-*+])|(\\d{1,9}[.)]))\\s+(\\S.*)");
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})\\s*");
  private static final Pattern BREAK = Pattern.compile(" {0,3}(?:([-*_])\\s*)(?:\\1\\s*){2,}");

  private final String[] lines;
  private final Diagnostics diagnostics;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String marker = "";
  private int begin;
  private int tables;

  private MarkdownBlocks(String text, Diagnostics diagnostics) {
    this.lines = LINE_END.split(text, -1);
    this.diagnostics = diagnostics;
  }

  /** Whether a text has a pipe table. */
  static boolean isMarkdown(String text) {
    if (!hasRule(text)) {
      return false; // as nearly all, told without cutting it into lines
    }
    String[] lines = LINE_END.split(text, -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      if (beginsTable(lines, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has a pipe and nothing else that a rule could not have. */
  private static boolean hasRule(String text) {
    int at = text.indexOf('|');
    while (at >= 0) {
      int begin = at;
      while (begin > 0 && RULE_MARKS.indexOf(text.charAt(begin - 1)) >= 0) {
        begin--;
      }
      int end = at;
      while (end < text.length() && RULE_MARKS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (endsLine(text, begin - 1) && endsLine(text, end)) {
        return true;
      }
      at = text.indexOf('|', end);
    }
    return false;
  }

  private static boolean endsLine(String text, int at) {
    return at < 0 || at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** The blocks of a text, in order. */
  static List<Block> cut(String text, Diagnostics diagnostics) {
    MarkdownBlocks markdown = new MarkdownBlocks(text, diagnostics);
    int at = 0;
    while (at < markdown.lines.length) {
      at = markdown.take(at);
    }
    markdown.endParagraph(0);
    return markdown.blocks;
  }

  /** A row, and below it a rule with as many cells. */
  private static boolean beginsTable(String[] lines, int at) {
    if (at + 1 >= lines.length || lines[at].indexOf('|') < 0) {
      return false;
    }
    String rule = lines[at + 1];
    return rule.indexOf('|') >= 0
        && rule.indexOf('-') >= 0
        && RULE.matcher(rule).matches()
        && cells(rule).stream().allMatch(cell -> cell.indexOf('-') >= 0)
        && cells(rule).size() == cells(lines[at]).size();
  }

  /** Takes a line, or a table, and says where to go on. */
  private int take(int at) {
    String line = lines[at];
    if (beginsTable(lines, at)) {
      endParagraph(0);
      return table(at);
    }
    Matcher heading = HEADING.matcher(line);
    Matcher underline = UNDERLINE.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank() || line.strip().startsWith("```")) {
      endParagraph(0);
    } else if (heading.matches()) {
      endParagraph(0);
      add(heading.group(2), at);
      endParagraph(heading.group(1).length());
    } else if (underline.matches() && !paragraph.isEmpty() && marker.isEmpty()) {
      endParagraph(underline.group(1).startsWith("=") ? 1 : 2);
    } else if (BREAK.matcher(line).matches() || underline.matches()) {
      endParagraph(0);
    } else if (item.matches()) {
      endParagraph(0);
      marker = item.group(1) == null ? item.group(2) : "\u2022";
      add(item.group(3), at);
    } else {
      add(line.strip().startsWith(">") ? line.strip().substring(1) : line, at);
    }
    return at + 1;
  }

  private void add(String line, int at) {
    if (paragraph.isEmpty()) {
      begin = at;
    }
    boolean kept = line.endsWith("  ") || line.endsWith("\\");
    String text = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
    paragraph.append(text.strip());
    paragraph.append(kept || text.strip().length() < WRAPPED_CHARS ? '\n' : ' ');
  }

  private void endParagraph(int level) {
    if (!paragraph.isEmpty()) {
      Place place = Place.onLine(begin + 1);
      for (TextLine line : markup(paragraph.toString(), place).lines()) {
        blocks.add(new TextBlock(level, new TextLine(marker, line.text()), place));
        marker = "";
      }
    }
    paragraph.setLength(0);
    marker = "";
  }

  private int table(int first) {
    RowsTable table = new RowsTable();
    int width = cells(lines[first]).size();
    boolean ragged = false;
    int at = first;
    while (at < lines.length && !lines[at].isBlank() && !HEADING.matcher(lines[at]).matches()) {
      if (at != first + 1) {
        List<String> cells = cells(lines[at]);
        ragged |= cells.size() != width;
        table.add(row(cells, Place.onLine(at + 1)));
      }
      at++;
    }
    tables++;
    blocks.add(table.build(tables, false, ragged));
    return at;
  }

  private SheetRow row(List<String> texts, Place place) {
    List<SheetRow.Cell> cells = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Markup markup = markup(texts.get(i), place);
      cells.add(new SheetRow.Cell(i + 1, 1, 1, markup.lines(), markup.fill(), markup.bold(), 0));
    }
    return new SheetRow(place, cells);
  }

  private Markup markup(String raw, Place place) {
    Markup markup = Markup.of(MarkdownInline.strip(raw));
    if (markup.struck()) {
      diagnostics.info(
          DiagnosticCode.STRUCK_TEXT, "text that is struck through was left out", place);
    }
    return markup;
  }

  /** The cells of a row, parted at pipes that no backslash stands before. */
  private static List<String> cells(String line) {
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    int from = row.startsWith("|") ? 1 : 0;
    for (int i = from; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(row.substring(from, i).strip());
        from = i + 1;
      }
    }
    if (from < row.length()) {
      cells.add(row.substring(from).strip());
    }
    return cells;
  }
}
