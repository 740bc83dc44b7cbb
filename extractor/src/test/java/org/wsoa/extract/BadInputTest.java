package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.Inputs.Protection;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.model.Document;

/** Files that are no plan, or a broken one, are rejected with the code that says why. */
class BadInputTest {
  private static final Extractor EXTRACTOR = new Extractor();

  @ParameterizedTest
  @ValueSource(strings = {"plan.pdf", "plan.docx", "plan.xlsx", "plan.tsv", "plan"})
  void anEmptyFile(String name) {
    assertThat(rejection(name, new byte[0])).isEqualTo(Code.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({"plan.tsv,' \n\t\n'", "plan.tsv,'\uFEFF'"})
  void aFileOfBlanks(String name, String text) {
    assertThat(rejection(name, text.getBytes(UTF_8))).isEqualTo(Code.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 40, 70, 95, 99})
  void aTruncatedDocx(int percent) throws Exception {
    byte[] whole = Inputs.docx(20);
    assertThat(EXTRACTOR.extract("plan.docx", whole).plan().actions()).hasSize(20);
    assertThat(rejection("plan.docx", cut(whole, percent))).isEqualTo(Code.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 40, 70, 95, 99})
  void aTruncatedXlsx(int percent) throws Exception {
    byte[] whole = Inputs.xlsx(20);
    assertThat(EXTRACTOR.extract("plan.xlsx", whole).plan().actions()).hasSize(20);
    assertThat(rejection("plan.xlsx", cut(whole, percent))).isEqualTo(Code.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.odt", "plan.ods", "plan.doc", "plan.xls", "plan.rtf"})
  void aTruncatedOfficeFile(String name) throws Exception {
    byte[] whole = small(name);
    assertThat(EXTRACTOR.extract(name, whole).plan().actions()).isNotEmpty();
    for (int percent : new int[] {2, 10, 40, 70, 90}) {
      assertThat(rejection(name, cut(whole, percent))).as("%d %%", percent).isEqualTo(Code.CORRUPT);
    }
  }

  /** A PDF's pages may all stand before the cut; then as much as is there is read. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 40, 70, 95, 99})
  void aTruncatedPdf(int percent) throws Exception {
    byte[] whole = Inputs.pdf(8, Protection.NONE);
    assertThat(EXTRACTOR.extract("plan.pdf", whole).plan().actions()).hasSize(8);
    try {
      assertThat(EXTRACTOR.extract("plan.pdf", cut(whole, percent)).plan().actions().size())
          .isBetween(1, 8);
    } catch (RejectedException e) {
      assertThat(e.code()).isIn(Code.CORRUPT, Code.UNREADABLE, Code.EMPTY);
      assertThat(e.getMessage()).startsWith("plan.pdf: ").doesNotContain("\n");
    }
  }

  @Test
  void aPdfThatNeedsAPassword() throws Exception {
    RejectedException e = rejected("plan.pdf", Inputs.pdf(1, new Protection("owner", "user")));
    assertThat(e.code()).isEqualTo(Code.ENCRYPTED);
    assertThat(e.getMessage()).contains("password").contains("save a copy");
  }

  @Test
  void aPdfThatOnlyItsOwnerMayChangeIsRead() throws Exception {
    byte[] bytes = Inputs.pdf(3, new Protection("owner", ""));
    assertThat(EXTRACTOR.extract("plan.pdf", bytes).plan().actions()).hasSize(3);
  }

  @Test
  void aPdfOfPictures() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        BufferedImage picture = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        content.drawImage(LosslessFactory.createFromImage(document, picture), 20, 20, 500, 500);
      }
      document.save(out);
    }
    RejectedException e =
        catchThrowableOfType(
            RejectedException.class,
            () -> new Extractor(OcrMode.OFF).extract("plan.pdf", out.toByteArray()));
    assertThat(e.code()).isEqualTo(Code.UNREADABLE);
    assertThat(e.getMessage()).contains("--ocr auto");
  }

  @Test
  void aPictureByThePdfsName() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", out);
    assertThat(rejection("plan.pdf", out.toByteArray())).isEqualTo(Code.UNSUPPORTED_FORMAT);
  }

  @Test
  void aPageOfPictures() {
    byte[] page = "<!DOCTYPE html><body><img src=plan.png></body>".getBytes(UTF_8);
    assertThat(rejection("plan.html", page)).isEqualTo(Code.UNREADABLE);
  }

  @Test
  void aPageWithoutText() {
    byte[] page = "<!DOCTYPE html><body><p> </p><script>run()</script></body>".getBytes(UTF_8);
    assertThat(rejection("plan.html", page)).isEqualTo(Code.EMPTY);
  }

  @Test
  void aPageWhoseElementsNestDeeply() {
    for (String element : new String[] {"div", "table><tr><td", "ul><li", "b"}) {
      String page = "<!DOCTYPE html>" + ("<" + element + ">").repeat(20_000) + "text";
      settled("plan.html", page.getBytes(UTF_8));
    }
  }

  @Test
  void aPageWhoseTableSpansFarTooMuch() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><table>");
    for (int i = 0; i < 2500; i++) {
      page.append("<tr><td rowspan=65000>x<td>y");
    }
    assertThat(rejection("plan.html", page.toString().getBytes(UTF_8))).isEqualTo(Code.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "plan.docx,word/document.xml",
    "plan.xlsx,xl/worksheets/sheet1.xml",
    "plan.odt,content.xml",
    "plan.ods,content.xml"
  })
  void aZipBomb(String name, String part) throws Exception {
    byte[] blanks = new byte[400 << 20];
    Arrays.fill(blanks, (byte) ' ');
    byte[] bomb = Inputs.withParts(small(name), Map.of(part, blanks));
    assertThat(bomb).hasSizeLessThan(2 << 20);
    assertThat(rejection(name, bomb)).isIn(Code.TOO_LARGE, Code.CORRUPT);
  }

  @ParameterizedTest
  @CsvSource({
    "plan.docx,word/document.xml",
    "plan.xlsx,xl/worksheets/sheet1.xml",
    "plan.odt,content.xml",
    "plan.ods,content.xml"
  })
  void anEntityBomb(String name, String part) throws Exception {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      String last = "&e" + (i - 1) + ";";
      bomb.append("<!ENTITY e").append(i).append(" \"").append(last.repeat(10)).append("\">");
    }
    bomb.append("]><a>&e39;</a>");
    byte[] bytes = Inputs.withParts(small(name), Map.of(part, bomb.toString().getBytes(UTF_8)));
    assertThat(rejection(name, bytes)).isIn(Code.CORRUPT, Code.TOO_LARGE);
  }

  @Test
  void deepNestingInDocx() throws Exception {
    byte[] small = small("plan.docx");
    String text = Inputs.part(small, "word/document.xml");
    for (String element : new String[] {"w:sdt", "w:ins", "w:smartTag", "w:x"}) {
      String open = "<" + element + ">";
      String inner = element.equals("w:sdt") ? "<w:sdtContent>" : "";
      String deep = (open + inner).repeat(20_000);
      String close = (inner.replace("<", "</") + "</" + element + ">").repeat(20_000);
      String nested = text.replaceFirst("<w:p>", deep + "<w:p/>" + close + "<w:p>");
      byte[] bytes = Inputs.withParts(small, Map.of("word/document.xml", nested.getBytes(UTF_8)));
      settled("plan.docx", bytes);
    }
  }

  @Test
  void nestedTablesInDocx() throws Exception {
    byte[] small = small("plan.docx");
    String text = Inputs.part(small, "word/document.xml");
    String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000);
    String close = "<w:p/></w:tc></w:tr></w:tbl>".repeat(5_000);
    String nested = text.replaceFirst("<w:p>", deep + close + "<w:p>");
    settled(
        "plan.docx", Inputs.withParts(small, Map.of("word/document.xml", nested.getBytes(UTF_8))));
  }

  /** A cell at the far corner of a sheet is no reason to fill 17 thousand million squares. */
  @Test
  void aCellAtTheFarCornerOfASheet() throws Exception {
    byte[] small = small("plan.xlsx");
    String text = Inputs.part(small, "xl/worksheets/sheet1.xml");
    String far =
        "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>far</t></is></c></row>";
    String sheet = text.replace("</sheetData>", far + "</sheetData>");
    settled(
        "plan.xlsx",
        Inputs.withParts(small, Map.of("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8))));
  }

  /** Two thousand million pages are promised, and one is there. */
  @Test
  @Timeout(20)
  void aPdfThatPromisesTooManyPages() throws Exception {
    byte[] bytes =
        Inputs.pdfOf(
            "/Root 1 0 R",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 2147483647/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 299 99]/Contents 5 0 R"
                + "/Resources<</Font<</F 4 0 R>>>>>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            "<</Length 33>>\nstream\nBT /F 9 Tf 9 9 Td (One page) Tj ET\nendstream");
    Document document = EXTRACTOR.extract("plan.pdf", bytes);
    assertThat(document.source().pageCount()).contains(1);
    assertThat(document.diagnostics())
        .anyMatch(told -> told.message().contains("promises 2147483647 pages and holds 1"));
  }

  @Test
  void aPdfThatNeedsACertificate() {
    byte[] bytes =
        Inputs.pdfOf(
            "/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 0/Kids[]>>",
            "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<00>]>>");
    RejectedException e = rejected("plan.pdf", bytes);
    assertThat(e.code()).isEqualTo(Code.ENCRYPTED);
    assertThat(e.getMessage()).contains("certificate");
  }

  /** Such a sheet is small to store and far too large to lay out. */
  @Test
  void aSheetPaintedFarToTheRight() throws Exception {
    StringBuilder rows = new StringBuilder("<sheetData>");
    for (int i = 1; i <= 20_000; i++) {
      rows.append("<row r='").append(i).append("'>");
      for (String column : new String[] {"A", "ZZ"}) {
        rows.append("<c r='").append(column).append(i);
        rows.append("' t='inlineStr'><is><t>x</t></is></c>");
      }
      rows.append("</row>");
    }
    byte[] small = small("plan.xlsx");
    String sheet =
        Inputs.part(small, "xl/worksheets/sheet1.xml")
            .replaceFirst("(?s)<sheetData>.*</sheetData>", rows + "</sheetData>");
    byte[] bytes =
        Inputs.withParts(small, Map.of("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8)));
    assertThat(rejection("plan.xlsx", bytes)).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void aStrictWorkbook() throws Exception {
    byte[] small = small("plan.xlsx");
    String relations =
        Inputs.part(small, "_rels/.rels")
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
    byte[] strict = Inputs.withParts(small, Map.of("_rels/.rels", relations.getBytes(UTF_8)));
    assertThat(rejection("plan.xlsx", strict)).isEqualTo(Code.UNSUPPORTED_FORMAT);
  }

  @Test
  void aPdfWhoseArraysNestDeeply() {
    String head = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n";
    byte[] deep =
        (head + "[".repeat(100_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n").getBytes(UTF_8);
    assertThat(rejection("plan.pdf", deep)).isEqualTo(Code.CORRUPT);
  }

  @Test
  void aPdfWhoseFormShowsItself() throws Exception {
    String form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>";
    String text =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R"
            + "/Resources<</XObject<</F 4 0 R>>>>>>\nendobj\n"
            + "4 0 obj\n"
            + form
            + "/Length 5>>\nstream\n/F Do\nendstream\nendobj\n"
            + "5 0 obj\n<</Length 5>>\nstream\n/F Do\nendstream\nendobj\n"
            + "trailer\n<</Root 1 0 R>>\n";
    settled("plan.pdf", text.getBytes(UTF_8));
  }

  private static byte[] small(String name) throws IOException {
    return switch (name) {
      case "plan.docx" -> Inputs.docx(2);
      case "plan.xlsx" -> Inputs.xlsx(2);
      default -> Files.readAllBytes(Path.of("..", "samples", "plans", "ellerwick", name));
    };
  }

  private static byte[] cut(byte[] whole, int percent) {
    return Arrays.copyOf(whole, (int) (whole.length * (long) percent / 100));
  }

  /** Read or rejected, but nothing else. */
  private static void settled(String name, byte[] bytes) {
    try {
      assertThat(EXTRACTOR.extract(name, bytes).plan()).isNotNull();
    } catch (RejectedException e) {
      assertThat(e.getMessage()).startsWith(name + ": ").doesNotContain("\n");
    }
  }

  private static RejectedException rejected(String name, byte[] bytes) {
    return catchThrowableOfType(RejectedException.class, () -> EXTRACTOR.extract(name, bytes));
  }

  private static Code rejection(String name, byte[] bytes) {
    RejectedException e = rejected(name, bytes);
    assertThat(e).as("%s is rejected", name).isNotNull();
    assertThat(e.getMessage()).startsWith(name + ": ").doesNotContain("\n");
    return e.code();
  }
}
