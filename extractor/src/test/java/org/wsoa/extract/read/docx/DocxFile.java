package org.wsoa.extract.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.DiagnosticCode;

/** A DOCX written by hand for a test, part by part. */
final class DocxFile {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='"
          + OFFICE
          + "'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:w16se='http://schemas.microsoft.com/office/word/2015/wordml/symex'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> relations = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();

  /** A document with this in its body. */
  static DocxFile of(String body) {
    DocxFile file = new DocxFile();
    file.parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    return file;
  }

  /** A document whose main part is this, as it is. */
  static DocxFile ofMainPart(String xml) {
    DocxFile file = new DocxFile();
    file.parts.put("word/document.xml", xml);
    return file;
  }

  private static String root(String name, String content) {
    return "<w:" + name + SPACES + ">" + content + "</w:" + name + ">";
  }

  DocxFile styles(String content) {
    return part("styles", "styles.xml", root("styles", content));
  }

  DocxFile numbering(String content) {
    return part("numbering", "numbering.xml", root("numbering", content));
  }

  DocxFile settings(String content) {
    return part("settings", "settings.xml", root("settings", content));
  }

  /** A header or footer, to be referred to by its file name. */
  DocxFile furniture(String type, String fileName, String content) {
    return part(type, fileName, root(type.equals("header") ? "hdr" : "ftr", content));
  }

  DocxFile theme(String slots) {
    return part(
        "theme",
        "theme1.xml",
        "<a:theme"
            + SPACES
            + "><a:themeElements><a:clrScheme>"
            + slots
            + "</a:clrScheme></a:themeElements></a:theme>");
  }

  /** Any part in the folder of the main part; its relationship's id is its file name. */
  DocxFile part(String type, String fileName, String xml) {
    parts.put("word/" + fileName, xml);
    return relation(type, fileName);
  }

  /** A relationship of the main part alone. */
  DocxFile relation(String type, String fileName) {
    relations.add(
        String.format(
            "<Relationship Id='%s' Type='%s/%s' Target='%s'/>", fileName, OFFICE, type, fileName));
    return this;
  }

  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='"
            + MEDIA_TYPE
            + ".main+xml'/></Types>");
    all.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id='d' Type='"
                + OFFICE
                + "/officeDocument' Target='word/document.xml'/>"));
    all.put("word/_rels/document.xml.rels", relationships(String.join("", relations)));
    all.putAll(parts);
    return zip(all);
  }

  private static String relationships(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  private static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  RawDocument read() throws RejectedException {
    return read(bytes(), diagnostics);
  }

  static RawDocument read(byte[] bytes, Diagnostics diagnostics) throws RejectedException {
    return new DocxReader().read(new SourceFile("plan.docx", MEDIA_TYPE, bytes), diagnostics);
  }

  /** The codes of what the reader had to tell; after {@link #read()}. */
  List<DiagnosticCode> told() {
    return diagnostics.list().stream().map(d -> d.code()).toList();
  }

  /** The first table. */
  RawTable table() throws RejectedException {
    return tables().get(0);
  }

  List<RawTable> tables() throws RejectedException {
    List<RawTable> tables = new ArrayList<>();
    for (Block block : read().blocks()) {
      if (block instanceof RawTable table) {
        tables.add(table);
      }
    }
    return tables;
  }

  /** The text outside tables. */
  List<TextBlock> texts() throws RejectedException {
    List<TextBlock> texts = new ArrayList<>();
    for (Block block : read().blocks()) {
      if (block instanceof TextBlock text) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The lines outside tables, markers in brackets before them. */
  List<String> lines() throws RejectedException {
    return texts().stream().map(text -> shown(text.line())).toList();
  }

  private static String shown(TextLine line) {
    return line.marker().isEmpty() ? line.text() : "[" + line.marker() + "] " + line.text();
  }

  /** The cells of a table: {@code row,column rowsxcolumns text}, lines joined by {@code |}. */
  static List<String> cells(RawTable table) {
    return table.cells().stream().map(DocxFile::shown).toList();
  }

  private static String shown(RawCell cell) {
    String text = String.join("|", cell.lines().stream().map(DocxFile::shown).toList());
    return (cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan())
        + (text.isEmpty() ? "" : " " + text);
  }

  /** The fills of a table's cells in order: {@code #rrggbb}, or a dash. */
  static List<String> fills(RawTable table) {
    return table.cells().stream().map(c -> c.fill().map(f -> f.hex()).orElse("-")).toList();
  }

  static String p(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String r(String rPr, String text) {
    return "<w:r><w:rPr>" + rPr + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String tbl(String... content) {
    return "<w:tbl>" + String.join("", content) + "</w:tbl>";
  }

  static String tr(String... content) {
    return "<w:tr>" + String.join("", content) + "</w:tr>";
  }

  /** A cell with one paragraph of one run; without text, an empty paragraph. */
  static String tc(String text) {
    return tc("", text.isEmpty() ? p() : p(r(text)));
  }

  /** A cell with properties. */
  static String tc(String tcPr, String content) {
    return "<w:tc><w:tcPr>" + tcPr + "</w:tcPr>" + content + "</w:tc>";
  }
}
