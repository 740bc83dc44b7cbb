package org.wsoa.extract.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TooLargeException;
import org.wsoa.extract.read.WorkbookBlocks;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XLSX and XLSM workbooks as streams: all visible sheets in the order of their tabs, each
 * cell as Excel displays it.
 *
 * <p>Formulas give the result that was stored with them. Fills of conditional formats, comments and
 * text boxes are not read.
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
    try (SafeZip zip = new SafeZip(file.bytes(), mostBytes);
        OPCPackage parts = OPCPackage.open(zip)) {
      try {
        document = read(parts, diagnostics);
      } finally {
        parts.revert();
      }
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      throw rejected(file.fileName(), e);
    }
    if (document.blocks().isEmpty()) {
      throw new RejectedException(
          RejectedException.Code.EMPTY, file.fileName() + ": no visible sheet has any text");
    }
    return document;
  }

  private static RejectedException rejected(String fileName, Exception e) {
    if (e instanceof POIXMLException && String.valueOf(e.getMessage()).contains("Strict")) {
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

  private static RawDocument read(OPCPackage parts, Diagnostics diagnostics)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(parts);
    SheetList list = new SheetList();
    parse(reader.getWorkbookData(), list);
    SharedTexts texts = new SharedTexts();
    InputStream shared = reader.getSharedStringsData();
    if (shared != null) {
      parse(shared, texts);
    }
    ThemeColours theme = new ThemeColours();
    InputStream themed = reader.getThemesData();
    if (themed != null) {
      parse(themed, theme);
    }
    StyleSheet sheet = new StyleSheet();
    InputStream styled = reader.getStylesData();
    if (styled != null) {
      parse(styled, sheet);
    }
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
      SheetParser parser = new SheetParser(texts, styles);
      parse(reader.getSheet(entry.relation()), parser);
      workbook.add(entry.title(), entry.visible(), parser.sheet());
    }
    return workbook.document();
  }

  private static void parse(InputStream part, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (InputStream in = part) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(in));
    }
  }
}
