package org.wsoa.extract.read.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wsoa.extract.read.docx.TableStyle.Format;
import org.wsoa.extract.read.docx.TableStyle.Part;

/**
 * Which parts of its style a table uses, and so what holds for each of its cells.
 *
 * <p>Where the table says which parts it uses ({@code w:tblLook}), a cell's parts follow from where
 * it stands, as in Word; the copy of that which rows and cells carry ({@code w:cnfStyle}) is
 * believed only in a table that does not say.
 */
final class TableLook {
  private static final List<String> FLAGS =
      List.of("w:firstRow", "w:lastRow", "w:firstColumn", "w:lastColumn", "w:noHBand", "w:noVBand");

  /** The bits of the older spelling, in the order of {@link #FLAGS}. */
  private static final int[] BITS = {0x20, 0x40, 0x80, 0x100, 0x200, 0x400};

  /** The parts that the digits of a {@code w:cnfStyle} stand for, in order. */
  private static final List<Part> DIGITS =
      List.of(
          Part.FIRST_ROW,
          Part.LAST_ROW,
          Part.FIRST_COLUMN,
          Part.LAST_COLUMN,
          Part.BAND1_VERTICAL,
          Part.BAND2_VERTICAL,
          Part.BAND1_HORIZONTAL,
          Part.BAND2_HORIZONTAL,
          Part.NORTH_EAST,
          Part.NORTH_WEST,
          Part.SOUTH_EAST,
          Part.SOUTH_WEST);

  private static final List<String> DIGIT_NAMES =
      List.of(
          "w:firstRow",
          "w:lastRow",
          "w:firstColumn",
          "w:lastColumn",
          "w:oddVBand",
          "w:evenVBand",
          "w:oddHBand",
          "w:evenHBand",
          "w:firstRowLastColumn",
          "w:firstRowFirstColumn",
          "w:lastRowLastColumn",
          "w:lastRowFirstColumn");

  private final TableStyle style;
  private final boolean stated;
  private final boolean[] uses = new boolean[6];
  private final int headerRows;
  private final int rowCount;
  private final int columnCount;

  /**
   * The look of one table.
   *
   * @param tblPr its properties
   * @param headerRows rows at its top that are marked as header rows
   * @param rowCount number of its rows
   * @param columnCount number of its grid columns
   */
  TableLook(Node tblPr, TableStyle style, int headerRows, int rowCount, int columnCount) {
    this.style = style;
    this.headerRows = Math.max(1, headerRows);
    this.rowCount = rowCount;
    this.columnCount = columnCount;
    Node look = tblPr.child("w:tblLook");
    stated = look.exists();
    int bits = hex(look.val());
    for (int i = 0; i < uses.length; i++) {
      String flag = look.get(FLAGS.get(i));
      uses[i] = flag.isEmpty() ? (bits & BITS[i]) != 0 : flag.equals("1") || flag.equals("true");
    }
  }

  private static int hex(String digits) {
    try {
      return Integer.parseInt(digits.strip(), 16);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /**
   * What the style says of a cell.
   *
   * @param row its row from 0
   * @param column its first grid column from 0
   * @param lastColumn its last grid column from 0
   * @param rowMark the row's {@code w:cnfStyle}
   * @param cellMark the cell's {@code w:cnfStyle}
   */
  Format format(int row, int column, int lastColumn, Node rowMark, Node cellMark) {
    Set<Part> parts = EnumSet.of(Part.WHOLE);
    if (stated) {
      byPosition(parts, row, column, lastColumn);
    } else {
      byMark(parts, rowMark);
      byMark(parts, cellMark);
    }
    Format format = Format.UNSET;
    for (Part part : parts) {
      format = style.parts().getOrDefault(part, Format.UNSET).over(format);
    }
    return format;
  }

  private void byPosition(Set<Part> parts, int row, int column, int lastColumn) {
    boolean top = uses[0] && row < headerRows;
    boolean bottom = uses[1] && row == rowCount - 1 && !top;
    boolean left = uses[2] && column == 0;
    boolean right = uses[3] && lastColumn == columnCount - 1 && !left;
    if (!uses[5] && !left && !right) {
      int band = (column - (uses[2] ? 1 : 0)) / style.columnBand();
      parts.add(band % 2 == 0 ? Part.BAND1_VERTICAL : Part.BAND2_VERTICAL);
    }
    if (!uses[4] && !top && !bottom) {
      int band = (row - (uses[0] ? headerRows : 0)) / style.rowBand();
      parts.add(band % 2 == 0 ? Part.BAND1_HORIZONTAL : Part.BAND2_HORIZONTAL);
    }
    add(parts, top, Part.FIRST_ROW);
    add(parts, bottom, Part.LAST_ROW);
    add(parts, left, Part.FIRST_COLUMN);
    add(parts, right, Part.LAST_COLUMN);
    add(parts, top && right, Part.NORTH_EAST);
    add(parts, top && left, Part.NORTH_WEST);
    add(parts, bottom && right, Part.SOUTH_EAST);
    add(parts, bottom && left, Part.SOUTH_WEST);
  }

  private static void byMark(Set<Part> parts, Node mark) {
    String digits = mark.val();
    for (int i = 0; i < DIGITS.size(); i++) {
      String named = mark.get(DIGIT_NAMES.get(i));
      boolean on =
          (i < digits.length() && digits.charAt(i) == '1')
              || named.equals("1")
              || named.equals("true");
      add(parts, on, DIGITS.get(i));
    }
  }

  private static void add(Set<Part> parts, boolean holds, Part part) {
    if (holds) {
      parts.add(part);
    }
  }
}
