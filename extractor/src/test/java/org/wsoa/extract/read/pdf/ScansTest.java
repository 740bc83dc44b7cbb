package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.ocr.Recogniser;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

/** When pages are recognised, and what is said where they cannot be. */
class ScansTest {
  private static final int LIMIT_SECONDS = 1;

  @TempDir private Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  /** A page that is a picture of words, and before it a page of text, if any is given. */
  private static byte[] scan(String text) throws IOException {
    return scan(text, 0);
  }

  /** The same, its picture turned clockwise by so many quarters. */
  private static byte[] scan(String text, int quarters) throws IOException {
    BufferedImage image = new BufferedImage(1600, 1600, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1600, 1600);
    pen.setColor(Color.BLACK);
    pen.rotate(quarters * Math.PI / 2, 800, 800);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
    pen.drawString("Review every placement", 200, 400);
    pen.dispose();
    try (Paper paper = new Paper()) {
      if (!text.isEmpty()) {
        paper.text(50, 50, text).next();
      }
      paper.out.drawImage(
          LosslessFactory.createFromImage(paper.document, image), 0, 0, Paper.SIDE, Paper.SIDE);
      return paper.bytes();
    }
  }

  private RawDocument read(PdfReader reader, byte[] bytes) throws RejectedException {
    return reader.read(new SourceFile("a.pdf", "application/pdf", bytes), diagnostics);
  }

  private PdfReader reader(OcrMode mode) {
    return new PdfReader(mode, () -> new Recogniser(folder), LIMIT_SECONDS);
  }

  private RejectedException rejection(PdfReader reader) throws IOException {
    byte[] bytes = scan("");
    return catchThrowableOfType(RejectedException.class, () -> read(reader, bytes));
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  @Test
  void aScanNeedsTesseractWhereThereIsNone() throws IOException {
    RejectedException rejected = rejection(reader(OcrMode.AUTO));
    assertThat(rejected.code()).isEqualTo(RejectedException.Code.NEEDS_OCR);
    assertThat(rejected).hasMessageContaining("apt install tesseract-ocr");
    assertThat(rejected.getMessage()).doesNotContain("\n");
  }

  @Test
  void aScanIsLeftAloneWhereOcrIsOff() throws IOException {
    RejectedException rejected = rejection(reader(OcrMode.OFF));
    assertThat(rejected.code()).isEqualTo(RejectedException.Code.UNREADABLE);
    assertThat(rejected).hasMessageContaining("--ocr auto");
  }

  @Test
  void pagesWithTextAreReadWithoutTesseract() throws Exception {
    assertThat(read(reader(OcrMode.AUTO), scan("A page of text")).blocks().toString())
        .contains("A page of text");
    assertThat(diagnostics.list())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.DAMAGED_PART);
              assertThat(diagnostic.message()).contains("1 pages", "tesseract-ocr");
            });
  }

  @Test
  void textIsReadFromItsPictureWhereOcrIsForced() throws Exception {
    assumeTrue(new Recogniser().isPresent(), "no Tesseract on this machine");
    try (Paper paper = new Paper()) {
      paper.text(50, 100, "Review every placement", Paper.PLAIN, 14, 0);
      byte[] bytes = paper.bytes();
      assertThat(read(new PdfReader(OcrMode.FORCE), bytes).blocks().toString())
          .contains("Review every placement");
      assertThat(codes()).containsExactly(DiagnosticCode.OCR_READ);
    }
  }

  @Test
  void textIsReadAsItIsWhereOcrIsNotForced() throws Exception {
    try (Paper paper = new Paper()) {
      paper.text(50, 100, "Review every placement", Paper.PLAIN, 14, 0);
      assertThat(read(reader(OcrMode.AUTO), paper.bytes()).blocks().toString())
          .contains("Review every placement");
      assertThat(codes()).isEmpty();
    }
  }

  @Test
  void aPictureIsReadWhereThereIsNoText() throws Exception {
    assumeTrue(new Recogniser().isPresent(), "no Tesseract on this machine");
    assertThat(read(new PdfReader(), scan("")).blocks().toString())
        .contains("Review every placement");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPageOnItsSideOrItsHeadIsHeldUpright(int quarters) throws Exception {
    assumeTrue(new Recogniser().isPresent(), "no Tesseract on this machine");
    assertThat(read(new PdfReader(), scan("", quarters)).blocks().toString())
        .contains("Review every placement");
  }

  /** A program of Tesseract's name that never ends. */
  private void placeIdler() throws IOException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no shell here");
    Path program =
        Files.writeString(
            folder.resolve("tesseract"), "#!/bin/sh\n[ $# -lt 2 ] && exit 0\nexec sleep 60\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aPageThatTakesTooLongIsGivenUp() throws IOException {
    placeIdler();
    long begin = System.nanoTime();
    RejectedException rejected = rejection(reader(OcrMode.AUTO));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(40));
    assertThat(rejected.code()).isEqualTo(RejectedException.Code.UNREADABLE);
    assertThat(rejected).hasMessageContaining("Tesseract");
  }

  @Test
  void otherPagesAreReadWhereOneTakesTooLong() throws Exception {
    placeIdler();
    assertThat(read(reader(OcrMode.AUTO), scan("A page of text")).blocks().toString())
        .contains("A page of text");
    assertThat(diagnostics.list())
        .anySatisfy(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.DAMAGED_PART);
              assertThat(diagnostic.message()).contains("page 2", "1 seconds");
            });
  }
}
