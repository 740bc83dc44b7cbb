package org.wsoa.extract.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.Shown;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

/**
 * No library writes such documents from nothing. {@code marks.doc} is {@code marks.fodt}, which is
 * beside it and written by hand, as LibreOffice 7.4 converts it.
 */
class DocReaderTest {
  private static final Path SAMPLE = Path.of("..", "samples", "plans", "brackenhythe", "plan.doc");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsTablesHeadingsAndFurniture() throws Exception {
    RawDocument document = read(Files.readAllBytes(SAMPLE));
    assertThat(Shown.of(document))
        .startsWith("h1: Brackenhythe Area SEND Written Statement of Action")
        .containsSequence("table", "|Forum|Frequency|Purpose|");
    assertThat(document.furniture())
        .extracting(block -> block.line().text())
        .contains("Brackenhythe Children's Partnership");
    RawTable first = Shown.table(document, 1);
    assertThat(first.cells().get(0).bold()).isTrue();
    assertThat(first.cells().get(0).fill().orElseThrow().hex()).isEqualTo("#deeaf6");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void readsSpansListsInnerTablesAndWhatIsLeftOut() throws Exception {
    RawDocument document = read(marks());
    assertThat(Shown.of(document))
        .containsExactly(
            "h1: Plan",
            "h2: Part one",
            "p: Keep added see the site",
            "p: one",
            "p: inner",
            "p: two",
            "p: dot",
            "table",
            "|A|B|C|D|",
            "|tall|wide|^||",
            "|^|June|x/line one/line two|in|",
            "table",
            "|p|q|",
            "p: End");
    assertThat(document.blocks().subList(3, 7))
        .extracting(block -> ((TextBlock) block).line().marker())
        .containsExactly("1.", "a)", "2.", "\u2022");
    RawTable table = Shown.table(document, 1);
    assertThat(table.cells()).extracting(RawCell::bold).startsWith(true, false);
    assertThat(table.cells()).extracting(RawCell::header).startsWith(true, true, true, true, false);
    assertThat(table.cells())
        .extracting(cell -> cell.fill().map(Fill::hex).orElse(""))
        .contains("#70ad47", atIndex(6));
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(
            DiagnosticCode.STRUCK_TEXT, DiagnosticCode.HIDDEN_TEXT, DiagnosticCode.TRACKED_CHANGE);
  }

  @Test
  void rejectsWhatIsCutOffOrNoDocument() throws Exception {
    byte[] whole = Files.readAllBytes(SAMPLE);
    assertRejected(Arrays.copyOf(whole, whole.length / 2), Code.CORRUPT, "damaged");
    assertRejected(new byte[600], Code.CORRUPT, "damaged");
  }

  @Test
  void rejectsWhatNeedsPassword() throws Exception {
    byte[] locked;
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(marks()))) {
        document.write(out);
      }
      locked = out.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertRejected(locked, Code.ENCRYPTED, "password");
  }

  private static byte[] marks() throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("marks.doc")) {
      return Objects.requireNonNull(in, "marks.doc").readAllBytes();
    }
  }

  private void assertRejected(byte[] bytes, Code code, String word) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith("plan.doc: ")
        .hasMessageContaining(word);
  }

  private RawDocument read(byte[] bytes) throws RejectedException {
    return new DocReader()
        .read(new SourceFile("plan.doc", "application/msword", bytes), diagnostics);
  }
}
