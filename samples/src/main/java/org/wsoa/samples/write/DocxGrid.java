package org.wsoa.samples.write;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.Line;

/** Adds tables to a Word document. */
final class DocxGrid {
  private static final int SIZE_PT = 8;

  /** The height of a row in which text runs upwards, in twentieths of a point. */
  private static final int TURNED_HEIGHT = 1500;

  /** Eighths of a point. */
  private static final int LINE = 4;

  private final XWPFDocument document;
  private final DocxLists lists;
  private final int width;

  /** The width is that of the text, in twentieths of a point. */
  DocxGrid(XWPFDocument document, DocxLists lists, int width) {
    this.document = document;
    this.lists = lists;
    this.width = width;
  }

  /** Adds a table at the end. */
  void add(Grid grid) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    for (int c = 0; c < grid.widths().size(); c++) {
      columns.addNewGridCol().setW(BigInteger.valueOf(widthOf(grid, c, 1)));
    }
    // What stands in each row by column: the cells that begin there, and those that reach down.
    List<TreeMap<Integer, Grid.Placed>> rows =
        grid.rows().stream().map(row -> new TreeMap<Integer, Grid.Placed>()).toList();
    for (List<Grid.Placed> row : grid.placed()) {
      for (Grid.Placed placed : row) {
        for (int r = placed.row(); r < placed.row() + placed.cell().rowSpan(); r++) {
          rows.get(r).put(placed.column(), placed);
        }
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      row.setRepeatHeader(r < grid.headingRows());
      row.setCantSplitRow(!grid.splitRows());
      if (grid.rows().get(r).stream().anyMatch(DocxGrid::turnedInOneRow)) {
        row.setHeight(TURNED_HEIGHT);
      }
      for (Grid.Placed placed : rows.get(r).values()) {
        cell(grid, row.createCell(), placed, r);
      }
    }
    rules(table, grid.rules());
  }

  /** Takes away the lines that a new table has and this one has not. */
  private static void rules(XWPFTable table, Grid.Rules rules) {
    if (rules == Grid.Rules.BOXES) {
      return;
    }
    XWPFTable.XWPFBorderType level =
        rules == Grid.Rules.ROWS ? XWPFTable.XWPFBorderType.SINGLE : XWPFTable.XWPFBorderType.NONE;
    table.setInsideHBorder(level, LINE, 0, "auto");
    table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    XWPFTable.XWPFBorderType ends =
        rules == Grid.Rules.HEAD ? XWPFTable.XWPFBorderType.SINGLE : level;
    table.setTopBorder(ends, LINE, 0, "auto");
    table.setBottomBorder(ends, LINE, 0, "auto");
  }

  private static boolean turnedInOneRow(Cell cell) {
    return cell.look() == Cell.Look.TURNED && cell.rowSpan() == 1;
  }

  private int widthOf(Grid grid, int column, int span) {
    int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
    int units =
        grid.widths().subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
    return units * width / sum;
  }

  private void cell(Grid grid, XWPFTableCell target, Grid.Placed placed, int row) {
    Cell cell = placed.cell();
    CTTcPr properties = target.getCTTc().addNewTcPr();
    properties
        .addNewTcW()
        .setW(BigInteger.valueOf(widthOf(grid, placed.column(), cell.columnSpan())));
    if (cell.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
    }
    if (cell.rowSpan() > 1) {
      properties.addNewVMerge().setVal(row == placed.row() ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (cell.look() == Cell.Look.TURNED) {
      properties.addNewTextDirection().setVal(STTextDirection.BT_LR);
    }
    String fill = Tints.of(grid, placed.row() + cell.rowSpan() - 1, cell, "");
    if (!fill.isEmpty()) {
      target.setColor(fill);
    }
    if (grid.rules() == Grid.Rules.HEAD && cell.look() == Cell.Look.HEADING) {
      properties.addNewTcBorders().addNewBottom().setVal(STBorder.SINGLE);
    }
    if (row == placed.row()) {
      lines(target, cell);
    }
  }

  private void lines(XWPFTableCell target, Cell cell) {
    Line.Mark before = Line.Mark.NONE;
    BigInteger list = lists.bullets();
    boolean first = true;
    for (Line line : cell.lines()) {
      XWPFParagraph paragraph = first ? target.getParagraphs().get(0) : target.addParagraph();
      first = false;
      if (line.mark() == Line.Mark.NUMBER && before != Line.Mark.NUMBER) {
        list = lists.numbers();
      }
      before = line.mark();
      if (line.mark() != Line.Mark.NONE) {
        paragraph.setNumID(line.mark() == Line.Mark.NUMBER ? list : lists.bullets());
      }
      XWPFRun run = paragraph.createRun();
      run.setFontSize(SIZE_PT);
      run.setBold(cell.look() != Cell.Look.BODY);
      if (cell.look() == Cell.Look.BANNER) {
        run.setColor("FFFFFF");
      }
      if (line.struck()) {
        run.setStrikeThrough(true);
      }
      run.setText(line.text());
    }
  }
}
