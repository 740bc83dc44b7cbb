package org.wsoa.extract.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.model.DiagnosticCode;

class SnifferTest {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String ODF = "application/vnd.oasis.opendocument.";

  private final Sniffer sniffer = new Sniffer();
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void knowsPdfByItsFirstBytes() throws Exception {
    assertThat(detect("plan.pdf", "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8)))
        .isEqualTo("application/pdf");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void readsDocxNamedPdfAsWhatItIsAndSaysSo() throws Exception {
    assertThat(detect("plan.pdf", docx())).isEqualTo(DOCX);
    assertThat(diagnostics.list())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.MISLABELLED_FORMAT);
              assertThat(found.message()).contains("PDF").contains("DOCX");
            });
  }

  @Test
  void knowsXlsxWithoutEnding() throws Exception {
    assertThat(detect("plan", xlsx())).isEqualTo(XLSX);
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void rejectsEncryptedWorkbook() throws Exception {
    byte[] locked = encrypted(xlsx());
    assertRejected("plan.xlsx", locked, RejectedException.Code.ENCRYPTED, "password");
  }

  @Test
  void rejectsPictureNamedPdf() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertRejected("plan.pdf", png, RejectedException.Code.UNSUPPORTED_FORMAT, "image/png");
  }

  @Test
  void rejectsFormatsThatAreNotRead() throws Exception {
    assertRejected("a.xml", "<?xml version=\"1.0\"?><a/>", "application/xml");
  }

  @Test
  void knowsTheOtherOfficeFormats() throws Exception {
    assertThat(detect("a.rtf", "{\\rtf1 a}".getBytes(UTF_8))).isEqualTo("application/rtf");
    assertThat(detect("a.xls", xls())).isEqualTo("application/vnd.ms-excel");
    assertThat(detect("a.odt", odf("text"))).isEqualTo(ODF + "text");
    assertThat(detect("a.ods", odf("spreadsheet"))).isEqualTo(ODF + "spreadsheet");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void callsContainerOfBefore2007WithoutDocumentDamaged() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[] {1}), "Other");
      files.writeFilesystem(out);
    }
    assertRejected("plan.doc", out.toByteArray(), RejectedException.Code.CORRUPT, "damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><p>a</p></body></html>",
        "\n<html><head></head></html>",
        "<!-- saved -->\n<HTML><BODY>a</BODY></HTML>",
        "<table><tr><td>a</td></tr></table>"
      })
  void knowsPages(String page) throws Exception {
    assertThat(detect("plan", page.getBytes(UTF_8))).isEqualTo("text/html");
  }

  @Test
  void knowsPagesInUtf16AndAsXml() throws Exception {
    String page = "<!DOCTYPE html><html><body><p>a</p></body></html>";
    assertThat(detect("a.html", page.getBytes(UTF_16LE))).isEqualTo("text/html");
    assertThat(detect("a.html", ("\ufeff" + page).getBytes(UTF_16BE))).isEqualTo("text/html");
    String xml =
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>";
    assertThat(detect("a.xhtml", xml.getBytes(UTF_8))).isEqualTo("application/xhtml+xml");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void rejectsEmptyFile() {
    assertRejected("a.tsv", new byte[0], RejectedException.Code.EMPTY, "empty");
  }

  @Test
  void rejectsBytesThatAreNothing() {
    byte[] junk = new byte[4096];
    for (int i = 0; i < junk.length; i++) {
      junk[i] = (byte) (i * 31 + (i >> 3));
    }
    assertRejected("a.tsv", junk, RejectedException.Code.UNSUPPORTED_FORMAT, "octet-stream");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Action\tOwner\nDo it\tAnn\n",
        "# Plan\n\nAction\tOwner\nDo it\tAnn\n",
        "<p style=\"background-color: #92d050;\">Done</p>\tAnn\n<p>Late</p>\tBob\n",
        "<b>Name</b>,<b>Role</b>\nAnn,Head\n",
        "From: Ann\tTo: Bob\nSubject: c\td\nDate: 1\te\n",
        "#!/bin/sh\tb\nc\td\n",
        "%\ta\n",
        "Plan"
      })
  void takesTextForTextWhateverItBeginsWith(String text) throws Exception {
    assertThat(detect("plan.dat", text.getBytes(UTF_8))).isEqualTo("text/plain");
  }

  @Test
  void looksCloserAtTextThatBearsTheSignOfSomethingElse() throws Exception {
    assertThat(detect("a.txt", "{\\rtf1 Plan}".getBytes(UTF_8))).isEqualTo("application/rtf");
    assertThat(detect("a.txt", "\ufeff%PDF-1.4".getBytes(UTF_8))).isEqualTo("application/pdf");
    assertRejected("a.txt", "%!PS-Adobe-3.0\n", "application/postscript");
    assertRejected("a.txt", "<?xml version='1.0'?>\n<a/>", "application/xml");
    assertRejected("a.txt", "<!-- a -->\n<a/>", "application/xml");
  }

  @Test
  void takesTextInAnyEncodingForText() throws Exception {
    String text = "Action\tOwner\nRésumé\tAnn\n";
    assertThat(detect("plan", text.getBytes(ISO_8859_1))).isEqualTo("text/plain");
    assertThat(detect("plan", text.getBytes(UTF_16LE))).isEqualTo("text/plain");
    assertThat(detect("plan", text.getBytes(UTF_16BE))).isEqualTo("text/plain");
    assertThat(detect("plan", ("\ufeff" + text).getBytes(UTF_16LE))).isEqualTo("text/plain");
    assertThat(detect("plan", ("\ufeff" + text).getBytes(UTF_8))).isEqualTo("text/plain");
  }

  @Test
  void isNotHarmedByArchiveThatUnpacksToMuch() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      byte[] blank = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(blank);
      }
      zip.closeEntry();
    }
    assertThatThrownBy(() -> detect("plan.docx", out.toByteArray()))
        .isInstanceOf(RejectedException.class);
  }

  @Test
  void callsArchiveWithOfficeNameDamaged() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write('a');
      zip.closeEntry();
    }
    assertRejected("plan.docx", out.toByteArray(), RejectedException.Code.CORRUPT, "damaged");
  }

  private String detect(String name, byte[] bytes) throws RejectedException {
    return sniffer.detect(name, bytes, diagnostics);
  }

  private void assertRejected(String name, String text, String word) {
    assertRejected(name, text.getBytes(UTF_8), RejectedException.Code.UNSUPPORTED_FORMAT, word);
  }

  private void assertRejected(String name, byte[] bytes, RejectedException.Code code, String word) {
    assertThatThrownBy(() -> detect(name, bytes))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContaining(name)
        .hasMessageContaining(word);
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("a");
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] xlsx() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] odf(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write((ODF + kind).getBytes(UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] xls() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] plain) throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream locked = encryptor.getDataStream(files)) {
        locked.write(plain);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
