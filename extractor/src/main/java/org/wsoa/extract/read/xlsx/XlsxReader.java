package org.wsoa.extract.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SheetBlocks;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
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
 *
 * <p>A sheet's name stands above its blocks as a heading of level 2 where more than one sheet has
 * content, the sheet does not begin with a text of its own, and the name is not one that the
 * program gave ({@code Sheet1}).
 */
public final class XlsxReader implements DocumentReader {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
          "application/vnd.ms-excel.sheet.macroenabled.12",
          "application/vnd.ms-excel.template.macroenabled.12");

  private static final Pattern GIVEN_NAME = Pattern.compile("(?i)(work)?(sheet|table|page) ?\\d+");

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
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SafeZip.TooLargeException) {
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
    Styles styles = new Styles(reader.getStylesTable(), theme, list.isDate1904());
    SheetBlocks cutter = new SheetBlocks(true);
    List<Part> sheets = new ArrayList<>();
    List<TextBlock> furniture = new ArrayList<>();
    for (SheetList.Entry entry : list.sheets()) {
      SheetParser parser = new SheetParser(texts, styles);
      parse(reader.getSheet(entry.relation()), parser);
      SheetRows rows = new SheetRows(parser.sheet(), styles);
      List<Block> blocks = entry.visible() ? cutter.cut(rows.rows()) : List.of();
      note(entry, rows, parser.sheet(), diagnostics);
      if (!blocks.isEmpty()) {
        sheets.add(new Part(entry.title(), blocks));
        addFurniture(parser.sheet(), furniture);
      }
    }
    return new RawDocument(joined(sheets), furniture, Optional.empty());
  }

  private static void note(
      SheetList.Entry entry, SheetRows rows, SheetData sheet, Diagnostics diagnostics) {
    String name = "'" + entry.title() + "'";
    if (!entry.visible()) {
      if (!sheet.rows.isEmpty()) {
        diagnostics.info(DiagnosticCode.HIDDEN_CELLS, "sheet " + name + " is hidden: left out");
      }
      return;
    }
    if (rows.hidText()) {
      diagnostics.info(
          DiagnosticCode.HIDDEN_CELLS, "hidden rows or columns of sheet " + name + ": left out");
    }
    if (rows.leftOutStruck()) {
      diagnostics.info(
          DiagnosticCode.STRUCK_TEXT, "text of sheet " + name + " is struck through: left out");
    }
  }

  private static void addFurniture(SheetData sheet, List<TextBlock> furniture) {
    for (String stored : sheet.furniture) {
      for (TextLine line : HeaderText.lines(stored)) {
        TextBlock block = new TextBlock(0, line, Place.inDocument());
        if (!furniture.contains(block)) {
          furniture.add(block);
        }
      }
    }
  }

  private static List<Block> joined(List<Part> sheets) {
    List<Block> blocks = new ArrayList<>();
    for (Part sheet : sheets) {
      boolean titled = sheet.blocks().get(0) instanceof TextBlock;
      boolean given = GIVEN_NAME.matcher(sheet.title().strip()).matches();
      if (sheets.size() > 1 && !titled && !given && !sheet.title().isBlank()) {
        blocks.add(new TextBlock(2, TextLine.of(sheet.title().strip()), Place.inDocument()));
      }
      blocks.addAll(sheet.blocks());
    }
    return blocks;
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

  private record Part(String title, List<Block> blocks) {}
}
