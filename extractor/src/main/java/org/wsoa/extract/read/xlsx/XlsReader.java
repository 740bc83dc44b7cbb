package org.wsoa.extract.read.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.RichText;
import org.wsoa.extract.read.SheetData;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.TooLargeException;
import org.wsoa.extract.read.WorkbookBlocks;

/**
 * Reads the binary workbooks of Excel 97 to 2003 (XLS): all visible sheets in the order of their
 * tabs, each cell as Excel displays it. Thread-safe.
 *
 * <p>As of XLSX, formulas give the result that was stored with them, and comments and text boxes
 * are not read. Fills of conditional formats are not either.
 */
public final class XlsReader implements DocumentReader {
  private static final Set<String> TYPES = Set.of("application/vnd.ms-excel");

  /** A reader. */
  public XlsReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    RawDocument document;
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
      document = read(workbook, diagnostics);
    } catch (EncryptedDocumentException e) {
      throw new RejectedException(
          Code.ENCRYPTED, file.fileName() + ": the file needs a password; save it without one", e);
    } catch (OldExcelFormatException e) {
      throw new RejectedException(
          Code.UNSUPPORTED_FORMAT,
          file.fileName() + ": a workbook of before Excel 97; save it as XLSX",
          e);
    } catch (TooLargeException e) {
      throw new RejectedException(
          Code.TOO_LARGE, file.fileName() + ": the workbook is too large: " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw new RejectedException(
          Code.CORRUPT,
          file.fileName() + ": the workbook is damaged; open it in Excel and save it again",
          e);
    }
    if (document.blocks().isEmpty()) {
      throw new RejectedException(Code.EMPTY, file.fileName() + ": no visible sheet has any text");
    }
    return document;
  }

  private static RawDocument read(HSSFWorkbook workbook, Diagnostics diagnostics)
      throws TooLargeException {
    WorkbookBlocks blocks = new WorkbookBlocks(diagnostics);
    XlsStyles styles = new XlsStyles(workbook);
    NumberText numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
      blocks.add(workbook.getSheetName(i), visible, sheet(workbook.getSheetAt(i), styles, numbers));
    }
    return blocks.document();
  }

  private static SheetData sheet(HSSFSheet sheet, XlsStyles styles, NumberText numbers) {
    SheetData data = new SheetData();
    for (int i = 0; i < SpreadsheetVersion.EXCEL97.getMaxColumns(); i++) {
      data.hiddenColumns.set(i, sheet.isColumnHidden(i));
    }
    for (Row row : sheet) {
      List<SheetData.Cell> cells = new ArrayList<>();
      for (Cell cell : row) {
        RichText text = text((HSSFCell) cell, styles, numbers);
        SheetData.Style style = styles.look(cell.getCellStyle().getIndex());
        if (!text.runs().isEmpty() || style.fill().isPresent() || style.ruled()) {
          cells.add(new SheetData.Cell(cell.getColumnIndex(), style, text));
        }
      }
      cells.sort(Comparator.comparingInt(SheetData.Cell::column));
      data.rows.add(new SheetData.Row(row.getRowNum(), row.getZeroHeight(), cells));
    }
    data.rows.sort(Comparator.comparingInt(SheetData.Row::index));
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      if (range.getNumberOfCells() > 1) {
        data.regions.add(
            new SheetData.Region(
                range.getFirstRow(),
                range.getFirstColumn(),
                range.getLastRow(),
                range.getLastColumn()));
      }
    }
    furniture(sheet.getHeader(), data);
    furniture(sheet.getFooter(), data);
    return data;
  }

  private static void furniture(HeaderFooter part, SheetData data) {
    for (String stored : List.of(part.getLeft(), part.getCenter(), part.getRight())) {
      for (TextLine line : HeaderText.lines(stored)) {
        if (!data.furniture.contains(line)) {
          data.furniture.add(line);
        }
      }
    }
  }

  private static RichText text(HSSFCell cell, XlsStyles styles, NumberText numbers) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case STRING -> styles.runs(cell.getRichStringCellValue());
      case NUMERIC ->
          RichText.plain(
              numbers.display(
                  cell.getNumericCellValue(), styles.format(cell.getCellStyle().getIndex())));
      case BOOLEAN -> RichText.plain(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> RichText.plain(error(cell.getErrorCellValue()));
      default -> RichText.plain("");
    };
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }
}
