package org.wsoa.extract.read.doc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.EdgeTable.RowShape;
import org.wsoa.extract.read.FlowBuilder;
import org.wsoa.extract.read.ParagraphText;
import org.wsoa.extract.read.RaisedFigures;
import org.wsoa.extract.read.Symbols;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.TooLargeException;

/** Reads the paragraphs of a range, in order. */
final class DocContent {
  private static final char PICTURE = '\u0001';
  private static final char CELL_END = '\u0007';
  private static final char DRAWING = '\b';
  private static final char COLUMN_END = '\u000e';
  private static final char LINE_END = '\u000b';
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char HYPHEN_WITHOUT_BREAK = '\u001e';

  /** Outline level of text. */
  private static final int BODY = 9;

  /** What a run above the line says of its height. */
  private static final int RAISED = 1;

  private static final Pattern HEADING = Pattern.compile("heading ([1-9]).*");

  private final HWPFDocument document;
  private final Symbols symbols;
  private final DocLists lists;
  private final TreeMap<Integer, PAPX> properties = new TreeMap<>();
  private int instructions;
  private int results;
  private boolean trackedChanges;
  private boolean pictures;

  DocContent(HWPFDocument document, Symbols symbols) {
    this.document = document;
    this.symbols = symbols;
    lists = new DocLists(document, symbols);
    for (PAPX papx : document.getParagraphTable().getParagraphs()) {
      properties.put(papx.getStart(), papx);
    }
  }

  boolean hasTrackedChanges() {
    return trackedChanges;
  }

  boolean hasPictures() {
    return pictures;
  }

  /**
   * Reads a range.
   *
   * @throws TooLargeException when tables nest deeper than the limit
   */
  List<Content> read(Range range) throws TooLargeException {
    FlowBuilder flow = new FlowBuilder();
    instructions = 0;
    results = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      int depth = Math.max(paragraph.isInTable() ? 1 : 0, paragraph.getTableLevel());
      if (depth > 0 && paragraph.isTableRowEnd()) {
        flow.endRow(depth, row(paragraph));
        continue;
      }
      flow.add(paragraph(paragraph), depth);
      boolean ends = paragraph.text().indexOf(CELL_END) >= 0;
      if (depth == 1 ? ends : depth > 1 && paragraph.isEmbeddedCellMark()) {
        flow.endCell(depth);
      }
    }
    return flow.finish();
  }

  private RowShape row(Paragraph end) {
    Map.Entry<Integer, PAPX> entry = properties.floorEntry(end.getEndOffset() - 1);
    if (entry == null) {
      return new RowShape(List.of(), false);
    }
    return new DocRow(entry.getValue().getSprmBuf()).shape();
  }

  private Content.Paragraph paragraph(Paragraph paragraph) {
    ParagraphText text = new ParagraphText();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i), text);
    }
    DocLists.Marker marker = lists.next(paragraph);
    List<TextLine> lines = text.lines(marker.text());
    String number = lines.isEmpty() && !marker.bullet() ? marker.text() : "";
    return new Content.Paragraph(
        lines, number, headingLevel(paragraph), text.isBold(), text.leftOut());
  }

  private int headingLevel(Paragraph paragraph) {
    int outline = paragraph.getLvl();
    if (outline >= 0 && outline < BODY) {
      return outline + 1;
    }
    int index = paragraph.getStyleIndex();
    if (index < 0 || index >= document.getStyleSheet().numStyles()) {
      return 0;
    }
    StyleDescription style = document.getStyleSheet().getStyleDescription(index);
    if (style == null || style.getName() == null) {
      return 0;
    }
    String name = style.getName().toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Integer.parseInt(heading.group(1));
    }
    return switch (name) {
      case "title" -> 1;
      case "subtitle" -> 2;
      default -> 0;
    };
  }

  private void run(CharacterRun run, ParagraphText text) {
    trackedChanges |= run.isMarkedDeleted() || run.isMarkedInserted();
    boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
    Shown shown = new Shown(text, run.isVanished(), struck, run.isMarkedDeleted(), run.isBold());
    boolean raised = run.getSubSuperScriptIndex() == RAISED || run.getVerticalOffset() > 0;
    String characters = raised ? RaisedFigures.of(run.text()) : run.text();
    if (run.isSpecialCharacter() && run.isSymbol()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      if (instructions == 0) {
        shown.add(symbols.look(font == null ? "" : font, run.getSymbolCharacter()));
      }
      return;
    }
    String named = run.getFontName();
    String font = named == null ? "" : named;
    StringBuilder gathered = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean bound = isField(c);
      if (bound || (instructions == 0 && c == LINE_END)) {
        shown.add(symbols.look(font, gathered.toString()));
        gathered.setLength(0);
        if (!bound) {
          text.endLine();
        }
      } else if (instructions == 0) {
        pictures |= c == PICTURE || c == DRAWING;
        gathered.append(shown(c));
      }
    }
    shown.add(symbols.look(font, gathered.toString()));
  }

  /** What is seen of a character: nothing of marks, white space of breaks. */
  private static String shown(char c) {
    if (c == HYPHEN_WITHOUT_BREAK) {
      return "-";
    }
    if (c >= ' ' || c == '\t') {
      return String.valueOf(c);
    }
    return Character.isWhitespace(c) || c == COLUMN_END ? " " : "";
  }

  /** Whether the character is one that bounds a field; its instruction is not shown. */
  private boolean isField(char c) {
    switch (c) {
      case FIELD_BEGIN -> instructions++;
      case FIELD_RESULT -> {
        if (instructions > 0) {
          instructions--;
          results++;
        }
      }
      case FIELD_END -> {
        if (results > 0) {
          results--;
        } else if (instructions > 0) {
          instructions--;
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Adds text as its run lets it be seen. */
  private record Shown(
      ParagraphText text, boolean hidden, boolean struck, boolean deleted, boolean bold) {
    void add(String characters) {
      if (characters.isEmpty() || deleted) {
        return;
      }
      if (!hidden && !struck) {
        text.add(characters, bold);
      } else if (characters.chars().anyMatch(c -> c > ' ')) {
        text.leaveOut(new LeftOut(hidden, struck));
      }
    }
  }
}
