package org.wsoa.extract.read.odf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;

/** An OpenDocument file in the making. */
final class OdfFile {
  static final String TEXT = "text";
  static final String SPREADSHEET = "spreadsheet";

  private static final String NAMESPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
          + " xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'";

  private final String kind;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String automatic = "";
  private String common = "";
  private String pages = "";
  private String body = "";

  OdfFile(String kind) {
    this.kind = kind;
  }

  OdfFile body(String xml) {
    body = xml;
    return this;
  }

  /** Automatic styles of the content. */
  OdfFile styles(String xml) {
    automatic = xml;
    return this;
  }

  /** Common styles of the document. */
  OdfFile common(String xml) {
    common = xml;
    return this;
  }

  /** Master pages. */
  OdfFile pages(String xml) {
    pages = xml;
    return this;
  }

  /** A part in the place of one that would be written, or beside them. */
  OdfFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  static String root(String name, String xml) {
    return "<" + name + NAMESPACES + ">" + xml + "</" + name + ">";
  }

  byte[] bytes() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("mimetype", "application/vnd.oasis.opendocument." + kind);
    all.put(
        "content.xml",
        root(
            "office:document-content",
            "<office:automatic-styles>"
                + automatic
                + "</office:automatic-styles><office:body><office:"
                + kind
                + ">"
                + body
                + "</office:"
                + kind
                + "></office:body>"));
    all.put(
        "styles.xml",
        root(
            "office:document-styles",
            "<office:styles>"
                + common
                + "</office:styles><office:master-styles>"
                + pages
                + "</office:master-styles>"));
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  RawDocument read(Diagnostics diagnostics) throws IOException, RejectedException {
    return read(kind, bytes(), diagnostics);
  }

  static RawDocument read(String kind, byte[] bytes, Diagnostics diagnostics)
      throws RejectedException {
    String type = "application/vnd.oasis.opendocument." + kind;
    SourceFile file = new SourceFile("plan.od", type, bytes);
    return kind.equals(TEXT)
        ? new OdtReader().read(file, diagnostics)
        : new OdsReader().read(file, diagnostics);
  }

  /** A row of cells, each with one paragraph. */
  static String row(String... texts) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String text : texts) {
      row.append(cell("", "<text:p>" + text + "</text:p>"));
    }
    return row.append("</table:table-row>").toString();
  }

  static String cell(String attributes, String content) {
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
  }

  /** A style with one group of properties. */
  static String style(String family, String name, String group, String attributes) {
    return "<style:style style:family='%s' style:name='%s'><style:%s-properties %s/></style:style>"
        .formatted(family, name, group, attributes);
  }
}
