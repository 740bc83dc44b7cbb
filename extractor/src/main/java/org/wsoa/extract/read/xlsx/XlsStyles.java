package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RichText;
import org.wsoa.extract.read.SheetData;

/** The cell styles of a binary workbook, each worked out once. */
final class XlsStyles {
  private final HSSFWorkbook workbook;
  private final List<SheetData.Style> looks = new ArrayList<>();
  private final List<NumberText.Format> formats = new ArrayList<>();

  XlsStyles(HSSFWorkbook workbook) {
    this.workbook = workbook;
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      HSSFCellStyle style = workbook.getCellStyleAt(i);
      HSSFFont font = style.getFont(workbook);
      looks.add(
          new SheetData.Style(
              fill(style),
              font.getBold(),
              font.getStrikeout(),
              isRuled(style),
              font.getFontHeight() / 20.0));
      String code = style.getDataFormatString();
      formats.add(NumberText.Format.of(style.getDataFormat(), code == null ? "General" : code));
    }
  }

  /** How the cells of a style look. */
  SheetData.Style look(int style) {
    return style >= 0 && style < looks.size() ? looks.get(style) : SheetData.Style.PLAIN;
  }

  /** The number format of a style. */
  NumberText.Format format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : NumberText.Format.GENERAL;
  }

  /** A text in its runs; what stands before the first is in the cell's own font. */
  RichText runs(HSSFRichTextString rich) {
    String text = rich.getString();
    int count = rich.numFormattingRuns();
    if (count == 0) {
      return RichText.plain(text);
    }
    List<RichText.Run> runs = new ArrayList<>();
    int begin = bounded(rich.getIndexOfFormattingRun(0), text);
    if (begin > 0) {
      runs.add(new RichText.Run(text.substring(0, begin), RichText.Look.OF_CELL, 0));
    }
    for (int i = 0; i < count; i++) {
      int next = i + 1 < count ? rich.getIndexOfFormattingRun(i + 1) : text.length();
      int end = Math.max(begin, bounded(next, text));
      if (end > begin) {
        HSSFFont font = workbook.getFontAt(rich.getFontOfFormattingRun(i));
        RichText.Look look = font.getBold() ? RichText.Look.BOLD : RichText.Look.LIGHT;
        runs.add(
            new RichText.Run(
                text.substring(begin, end),
                font.getStrikeout() ? RichText.Look.STRUCK : look,
                font.getFontHeight() / 20.0));
      }
      begin = end;
    }
    return new RichText(runs);
  }

  private static int bounded(int index, String text) {
    return Math.max(0, Math.min(index, text.length()));
  }

  private static Optional<Fill> fill(HSSFCellStyle style) {
    HSSFColor colour = style.getFillForegroundColorColor();
    boolean automatic =
        style.getFillForegroundColor() == HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex();
    if (style.getFillPattern() != FillPatternType.SOLID_FOREGROUND || colour == null || automatic) {
      return Optional.empty();
    }
    short[] rgb = colour.getTriplet();
    return Optional.of(new Fill(rgb[0] & 255, rgb[1] & 255, rgb[2] & 255));
  }

  /** As of XLSX: a border at a side, or above and below. */
  private static boolean isRuled(HSSFCellStyle style) {
    return has(style.getBorderLeft())
        || has(style.getBorderRight())
        || (has(style.getBorderTop()) && has(style.getBorderBottom()));
  }

  private static boolean has(BorderStyle style) {
    return style != null && style != BorderStyle.NONE;
  }
}
