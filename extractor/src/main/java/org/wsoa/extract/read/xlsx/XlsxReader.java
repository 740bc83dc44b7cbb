package org.wsoa.extract.read.xlsx;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TooLargeException;
import org.wsoa.extract.read.WorkbookBlocks;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Reads XLSX and XLSM workbooks as streams: all visible sheets in the order of their tabs, each
 * cell as Excel displays it.
 *
 * <p>Formulas give the result that was stored with them. Fills of conditional formats are worked
 * out where texts of cells decide on them. Comments and text boxes are not read.
 */
public final class XlsxReader implements DocumentReader {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12",
          "application/vnd.ms-excel.template.macroenabled.12");

  /** A workbook of a hundred thousand rows unpacks to some 100 MB. */
  private static final long MOST_BYTES = 768L << 20;

  private final long mostBytes;

  /** A reader. */
  public XlsxReader() {
    this(MOST_BYTES);
  }

  /**
   * A reader with a bound of its own.
   *
   * @param mostBytes to which a workbook may unpack
   */
  XlsxReader(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public boolean accepts(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    RawDocument document;
    try (WorkbookParts parts = new WorkbookParts(file.bytes(), mostBytes)) {
      document = read(parts, diagnostics);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw rejected(file.fileName(), e);
    }
    if (document.blocks().isEmpty()) {
      throw new RejectedException(
          RejectedException.Code.EMPTY, file.fileName() + ": no visible sheet has any text");
    }
    return document;
  }

  private static RejectedException rejected(String fileName, Exception e) {
    if (e instanceof WorkbookParts.StrictException) {
      return new RejectedException(
          RejectedException.Code.UNSUPPORTED_FORMAT,
          fileName + ": a Strict Open XML workbook; save it as an ordinary Excel workbook",
          e);
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLargeException) {
        return new RejectedException(
            RejectedException.Code.TOO_LARGE,
            fileName + ": the workbook is too large: " + cause.getMessage(),
            e);
      }
    }
    return new RejectedException(
        RejectedException.Code.CORRUPT,
        fileName + ": the workbook is damaged; open it in Excel and save it again",
        e);
  }

  private static RawDocument read(WorkbookParts parts, Diagnostics diagnostics)
      throws IOException, XMLStreamException {
    String main = parts.workbook();
    Relations relations = parts.relations(main);
    SheetList list = new SheetList();
    parts.parse(main, list);
    SharedTexts texts = new SharedTexts();
    parts.parse(relations, "sharedStrings", texts);
    ThemeColours theme = new ThemeColours();
    parts.parse(relations, "theme", theme);
    StyleSheet sheet = new StyleSheet();
    parts.parse(relations, "styles", sheet);
    Styles styles = new Styles(sheet, theme, list.isDate1904());
    WorkbookBlocks workbook = new WorkbookBlocks(diagnostics);
    for (SheetList.Entry entry : list.sheets()) {
      if (entry.relation().isEmpty()) {
        diagnostics.error(
            DiagnosticCode.DAMAGED_PART,
            "sheet '" + entry.title() + "' has no part of its own and is left out",
            Place.inDocument());
        continue;
      }
      String name =
          relations
              .byId(entry.relation())
              .orElseThrow(() -> new IOException("there is no part of " + entry.relation()));
      SheetParser parser = new SheetParser(texts, styles);
      parts.parse(name, parser);
      if (!parser.unreadFormats().isEmpty()) {
        diagnostics.info(
            DiagnosticCode.UNKNOWN_RATING,
            "colours of sheet '"
                + entry.title()
                + "' that depend on these formulas are not known: "
                + String.join("; ", parser.unreadFormats()));
      }
      workbook.add(entry.title(), entry.visible(), parser.sheet());
    }
    return workbook.document();
  }
}
