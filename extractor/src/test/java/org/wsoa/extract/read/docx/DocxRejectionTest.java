package org.wsoa.extract.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wsoa.extract.read.docx.DocxFile.p;
import static org.wsoa.extract.read.docx.DocxFile.r;
import static org.wsoa.extract.read.docx.DocxFile.tbl;
import static org.wsoa.extract.read.docx.DocxFile.tc;
import static org.wsoa.extract.read.docx.DocxFile.tr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.model.DiagnosticCode;

/** Documents that are damaged, hostile or locked. */
class DocxRejectionTest {
  private static final String BOMB =
      "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>";

  private static RejectedException rejection(byte[] bytes) {
    return catchThrowableOfType(
        RejectedException.class, () -> DocxFile.read(bytes, new Diagnostics()));
  }

  private static void assertRejected(byte[] bytes, Code code) {
    RejectedException rejection = rejection(bytes);
    assertThat(rejection).isNotNull();
    assertThat(rejection.code()).isEqualTo(code);
    assertThat(rejection.getMessage()).startsWith("plan.docx: ").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void aTruncatedFileIsCorrupt(double share) {
    byte[] whole = DocxFile.of(p(r("a"))).bytes();
    assertRejected(Arrays.copyOf(whole, (int) (whole.length * share)), Code.CORRUPT);
  }

  @Test
  void aFileOfAnotherKindIsCorrupt() {
    assertRejected(new byte[] {'P', 'K', 3, 4, 0, 0}, Code.CORRUPT);
    assertRejected(new byte[] {1, 2, 3}, Code.CORRUPT);
  }

  @Test
  void anEmptyFileIsEmpty() {
    assertRejected(new byte[0], Code.EMPTY);
  }

  @Test
  void brokenXmlIsCorrupt() {
    assertRejected(DocxFile.ofMainPart("<a><b></a>").bytes(), Code.CORRUPT);
    assertRejected(DocxFile.ofMainPart("<a/>").bytes(), Code.CORRUPT);
  }

  @Test
  void entitiesAreNeverResolved() {
    assertRejected(DocxFile.ofMainPart(BOMB + "<d>&b;</d>").bytes(), Code.CORRUPT);
    assertRejected(
        DocxFile.ofMainPart("<!DOCTYPE d SYSTEM 'file:///etc/hostname'><d/>").bytes(),
        Code.CORRUPT);
    assertRejected(
        DocxFile.of(p(r("a"))).part("styles", "styles.xml", BOMB + "<d>&b;</d>").bytes(),
        Code.CORRUPT);
  }

  @Test
  void aBombIsTooLarge() {
    String spaces = " ".repeat(20 << 20);
    assertRejected(DocxFile.of(p(r("a")) + spaces).bytes(), Code.TOO_LARGE);
    assertRejected(
        DocxFile.of(p(r("a"))).part("styles", "styles.xml", "<d>" + spaces + "</d>").bytes(),
        Code.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 100_000})
  void nestingBeyondReasonIsTooLarge(int controls) {
    String open = "<w:sdt><w:sdtContent>".repeat(controls);
    String close = "</w:sdtContent></w:sdt>".repeat(controls);
    assertRejected(DocxFile.of(open + p(r("a")) + close).bytes(), Code.TOO_LARGE);
  }

  @Test
  void deepNestingWithinReasonIsRead() throws RejectedException {
    String content = p(r("deep"));
    for (int i = 0; i < 120; i++) {
      content = tbl(tr(tc("", content), tc("x")));
    }
    assertThat(DocxFile.of(content).tables()).isNotEmpty();
  }

  @Test
  void aLockedFileIsEncrypted() throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(container)) {
        out.write(DocxFile.of(p(r("a"))).bytes());
      }
      assertRejected(bytes(container), Code.ENCRYPTED);
    }
  }

  @Test
  void aDocumentOfBefore2007IsNotSupported() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[9]));
      assertRejected(bytes(container), Code.UNSUPPORTED_FORMAT);
    }
  }

  private static byte[] bytes(POIFSFileSystem container) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    container.writeFilesystem(bytes);
    return bytes.toByteArray();
  }

  @Test
  void picturesAloneAreUnreadable() {
    assertRejected(DocxFile.of(p("<w:r><w:drawing/></w:r>")).bytes(), Code.UNREADABLE);
  }

  @Test
  void aDamagedPartBesideTheTextIsTold() throws RejectedException {
    DocxFile file = DocxFile.of(p(r("a"))).part("styles", "styles.xml", "<broken");
    assertThat(file.lines()).containsExactly("a");
    assertThat(file.told()).containsExactly(DiagnosticCode.DAMAGED_PART);
  }

  @Test
  void aPartThatIsNotThereIsTold() throws RejectedException {
    DocxFile file = DocxFile.of(p(r("a"))).relation("styles", "gone.xml");
    assertThat(file.lines()).containsExactly("a");
    assertThat(file.told()).containsExactly(DiagnosticCode.DAMAGED_PART);
  }

  @Test
  void aHeaderThatIsNotThereIsTold() throws RejectedException {
    DocxFile file =
        DocxFile.of(p(r("a")) + "<w:sectPr><w:headerReference r:id='gone.xml'/></w:sectPr>")
            .relation("header", "gone.xml");
    assertThat(file.lines()).containsExactly("a");
    assertThat(file.told()).containsExactly(DiagnosticCode.DAMAGED_PART);
  }
}
