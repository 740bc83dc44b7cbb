package org.wsoa.extract.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of words that Tesseract doubts: a program of its name says what it is told to. */
class RecogniserTest {
  @TempDir private Path folder;

  /** Reads a doubtful word behind a sure one, in a cell or outside of all cells. */
  private List<String> read(boolean cell, String word, int sure) throws IOException {
    return read(cell, "Sheds", word, sure);
  }

  private List<String> read(boolean cell, String before, String word, int sure) throws IOException {
    String hocr =
        "<html><body><div class='ocr_page' title='bbox 0 0 200 60'>"
            + "<span class='ocr_line' title='bbox 30 30 90 50; baseline 0 0; x_size 20'>"
            + "<span class='ocrx_word' title='bbox 30 30 50 50; x_wconf 95'>%s</span>"
            + "<span class='ocrx_word' title='bbox 60 30 90 50; x_wconf %d'>%s</span>"
            + "</span></div></body></html>";
    Path program =
        Files.writeString(
            folder.resolve("tesseract"),
            "#!/bin/sh\n[ $# -lt 2 ] && exit 0\ncat > \"$2.hocr\" <<'END'\n"
                + hocr.formatted(before, sure, word)
                + "\nEND\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Snippet written = snippet(Color.BLACK);
    return new Recogniser(folder)
            .read(
                cell ? List.of(written) : List.of(), cell ? snippet(Color.WHITE) : written, 200, 20)
            .stream()
            .map(Word::text)
            .toList();
  }

  /** A piece of white paper with a patch on it. */
  private static Snippet snippet(Color patch) {
    BufferedImage page = new BufferedImage(150, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 150, 40);
    pen.setColor(patch);
    pen.fillRect(40, 8, 30, 18);
    Picture picture = Picture.of(page, 200);
    return Snippet.cut(picture, 0, 0, 150, 40, Ground.of(picture, 0, 0, 150, 40));
  }

  @Test
  void aWordInACellWithWritingIsKeptHoweverDoubtful() throws IOException {
    assertThat(read(true, "outcomes", 0)).containsExactly("Sheds", "outcomes");
  }

  @Test
  void nothingInACellButDoubtIsAStain() throws IOException {
    assertThat(read(true, "", "outcomes", 0)).isEmpty();
  }

  @Test
  void aDoubtfulWordOutsideOfCellsIsASpeck() throws IOException {
    assertThat(read(false, "outcomes", 0)).containsExactly("Sheds");
    assertThat(read(false, "outcomes", 40)).containsExactly("Sheds", "outcomes");
  }

  @Test
  void aDoubtfulLetterOrMarkInACellIsASpeck() throws IOException {
    assertThat(read(true, "l", 0)).containsExactly("Sheds");
    assertThat(read(true, "—.", 40)).containsExactly("Sheds");
    assertThat(read(true, "A", 40)).containsExactly("Sheds", "A");
  }
}
