package org.wsoa.samples.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes files that are hard or impossible to read. */
public final class BadWriter {
  private static final int KEY_BITS = 128;
  private static final int BLOCK = 1 << 16;
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """;
  private static final String RELATIONSHIPS =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """;
  private static final String DOCUMENT_HEAD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:p><w:r><w:t>";
  private static final String DOCUMENT_FOOT = "</w:t></w:r></w:p></w:body></w:document>";

  private BadWriter() {}

  /**
   * The same PDF under passwords.
   *
   * @param pdf a PDF without passwords
   * @param userPassword needed to open it; "" for nothing needed
   */
  public static byte[] locked(byte[] pdf, String userPassword) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      AccessPermission permission = new AccessPermission();
      permission.setCanModify(false);
      permission.setCanExtractContent(false);
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("only the owner knows", userPassword, permission);
      // Of the ciphers only this old one has no random numbers in its output.
      policy.setEncryptionKeyLength(KEY_BITS);
      policy.setPreferAES(false);
      document.protect(policy);
      document.setDocumentId(1L);
      return saved(document);
    }
  }

  /** The first so many hundredths of a file. */
  public static byte[] cutOff(byte[] file, int percent) {
    return Arrays.copyOf(file, file.length * percent / 100);
  }

  /** A picture: one grey dot. */
  public static byte[] picture() {
    return new byte[] {
      'G',
      'I',
      'F',
      '8',
      '9',
      'a',
      1,
      0,
      1,
      0,
      (byte) 0x80,
      0,
      0,
      (byte) 0x90,
      (byte) 0x90,
      (byte) 0x90,
      0,
      0,
      0,
      ',',
      0,
      0,
      0,
      0,
      1,
      0,
      1,
      0,
      0,
      2,
      2,
      'D',
      1,
      0,
      ';'
    };
  }

  /** A PDF with one page, on which there is nothing but a picture. */
  public static byte[] pageOfPicture() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(2L);
      PDPage page = new PDPage();
      document.addPage(page);
      byte[] dots = "00 C0 40 FF 30 90>".getBytes(StandardCharsets.US_ASCII);
      PDImageXObject image =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(dots),
              COSName.ASCII_HEX_DECODE,
              3,
              2,
              Byte.SIZE,
              PDDeviceGray.INSTANCE);
      try (PDPageContentStream pen =
          new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
        pen.drawImage(image, 72, 300, 450, 300);
      }
      return saved(document);
    }
  }

  /** A Word document whose one part unpacks to so many bytes, a thousand times its size on disk. */
  public static byte[] bomb(long unpackedBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      deflated(out, "[Content_Types].xml");
      out.write(TYPES.getBytes(StandardCharsets.UTF_8));
      deflated(out, "_rels/.rels");
      out.write(RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
      deflated(out, "word/document.xml");
      out.write(DOCUMENT_HEAD.getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[BLOCK];
      Arrays.fill(block, (byte) 'a');
      for (long left = unpackedBytes; left > 0; left -= BLOCK) {
        out.write(block, 0, (int) Math.min(left, BLOCK));
      }
      out.write(DOCUMENT_FOOT.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static void deflated(ZipOutputStream out, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    out.putNextEntry(entry);
  }

  /** A Word document whose XML defines an entity by ten of another, nine levels deep. */
  public static byte[] entities() throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE d [\n");
    xml.append("<!ENTITY e0 \"ten \">\n");
    for (int level = 1; level < 10; level++) {
      String ten = ("&e" + (level - 1) + ";").repeat(10);
      xml.append("<!ENTITY e").append(level).append(" \"").append(ten).append("\">\n");
    }
    xml.append("]>\n").append(DOCUMENT_HEAD).append("&e9;").append(DOCUMENT_FOOT);
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
    entries.put("_rels/.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
    entries.put("word/document.xml", xml.toString().getBytes(StandardCharsets.UTF_8));
    return Zips.store(entries);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes, CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }
}
