package org.wsoa.extract.read.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.Sniffer;

class UnpackerTest {
  private static final String HEADER =
      "From: a@example.org\r\nTo: b@example.org\r\nSubject: Plan\r\nMIME-Version: 1.0\r\n";

  private final Unpacker unpacker = new Unpacker(new Sniffer());

  @Test
  void takesFilesOutOfAnArchiveSortedByPath() throws Exception {
    byte[] zip =
        zip("b.txt", "B", "sub/", "", "sub/a.txt", "A", ".DS_Store", "x", "__MACOSX/b", "x");
    assertThat(unpack(zip)).containsExactly("b.txt=B", "sub/a.txt=A");
  }

  @Test
  void isNoContainer() throws Exception {
    for (String text : List.of("From: Ann\tTo: Bob\nSubject: c\td\n", "PK but not so", "Action")) {
      assertThat(unpacker.unpack("a", text.getBytes(UTF_8))).isEmpty();
    }
  }

  @Test
  void keepsPathsWithinTheContainer() throws Exception {
    byte[] zip = zip("../../etc/a", "1", "/b", "2", "C:\\c\\d", "3", "x/./../y", "4", "e*f?", "5");
    assertThat(unpack(zip)).containsExactly("C_/c/d=3", "b=2", "e_f_=5", "etc/a=1", "x/y=4");
  }

  @Test
  void namesNoDevice() throws Exception {
    byte[] zip = zip("con", "1", "x/Aux.pdf", "2", "console", "3", "com1.tar.gz", "4");
    assertThat(unpack(zip))
        .containsExactly("_com1.tar.gz=4", "_con=1", "console=3", "x/_Aux.pdf=2");
  }

  @Test
  void givesEachEntryAPathOfItsOwnThatAFileSystemTakes() throws Exception {
    String longName = "é".repeat(300) + ".pdf";
    byte[] zip = zip("a.pdf", "1", "A.pdf", "2", longName, "3");
    List<String> paths =
        unpacker.unpack("x.zip", zip).orElseThrow().stream().map(Entry::path).toList();
    assertThat(paths).hasSize(3).contains("a.pdf", "A (2).pdf");
    assertThat(paths.get(2)).endsWith(".pdf");
    assertThat(paths.get(2).getBytes(UTF_8).length).isLessThanOrEqualTo(200);
  }

  @Test
  void opensArchivesInArchivesThreeDeep() throws Exception {
    byte[] two = zip("two.zip", bytes(zip("deep.txt", "D")));
    assertThat(unpack(zip("one.zip", bytes(two)))).containsExactly("one.zip/two.zip/deep.txt=D");
    List<Entry> deeper =
        unpacker.unpack("x.zip", zip("0.zip", bytes(zip("one.zip", bytes(two))))).orElseThrow();
    assertThat(deeper).extracting(Entry::path).containsExactly("0.zip/one.zip/two.zip");
    assertThat(deeper.get(0).rejection().orElseThrow().code()).isEqualTo(Code.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 257}) // too much for its packed size, too much at all
  void rejectsABomb(int mebibytes) throws Exception {
    byte[] blank = new byte[1 << 20];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      for (int i = 0; i < mebibytes; i++) {
        zip.write(blank);
      }
    }
    assertThat(out.size()).isLessThan(1 << 20);
    assertThat(rejection(out.toByteArray())).isEqualTo(Code.TOO_LARGE);
    assertThat(rejection(zip("inner.zip", bytes(out.toByteArray())))).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void rejectsTooManyFiles() throws Exception {
    String[] many = new String[2 * (Budget.MOST_ENTRIES + 1)];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = "f" + i;
      many[i + 1] = "";
    }
    assertThat(rejection(zip(many))).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void rejectsDamagedAndEmptyArchives() throws Exception {
    byte[] zip = zip("a.txt", "some words that are there");
    assertThat(rejection(Arrays.copyOf(zip, zip.length - 30))).isEqualTo(Code.CORRUPT);
    assertThat(rejection(zip("sub/", ""))).isEqualTo(Code.EMPTY);
  }

  @Test
  void rejectsOnlyTheEntryThatIsEncrypted() throws Exception {
    byte[] zip = zip("a.txt", "A", "b.txt", "B");
    String text = new String(zip, ISO_8859_1);
    zip[text.indexOf("PK\1\2") + 8] |= 1;
    zip[6] |= 1;
    List<Entry> entries = unpacker.unpack("x.zip", zip).orElseThrow();
    assertThat(entries.get(0).rejection().orElseThrow().code()).isEqualTo(Code.ENCRYPTED);
    assertThat(entries.get(0).rejection().orElseThrow()).hasMessageStartingWith("a.txt: ");
    assertThat(entries.get(1).rejection()).isEmpty();
  }

  @Test
  void takesAttachmentsOutOfMail() throws Exception {
    String mail =
        HEADER
            + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: text/plain\r\n\r\nHello\r\n--x\r\n"
            + "Content-Type: text/csv; name=\"=?utf-8?q?Pl=C3=A4n.csv?=\"\r\n"
            + "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getEncoder().encodeToString("A,B\n1,2".getBytes(UTF_8))
            + "\r\n--x\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\n\r\nxx\r\n"
            + "--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;"
            + " filename=\"../a/b.pdf\"\r\n\r\n%PDF\r\n--x--\r\n";
    assertThat(unpack(mail.getBytes(UTF_8))).containsExactly("Plän.csv=A,B\n1,2", "_a_b.pdf=%PDF");
  }

  @Test
  void takesTheTextOfMailWhereItHasATable() throws Exception {
    String mail =
        HEADER
            + "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: text/plain\r\n\r\nA B\r\n--x\r\n"
            + "Content-Type: text/html; charset=iso-8859-1\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "<table><tr><td>=E9<td>B</table>\r\n--x--\r\n";
    assertThat(unpack(mail.getBytes(UTF_8)))
        .containsExactly("body.html=<table><tr><td>é<td>B</table>");
    assertThat(unpack((HEADER + "\r\nonly words").getBytes(UTF_8)))
        .containsExactly("body.txt=only words");
  }

  @Test
  void opensMailInMailAndInArchives() throws Exception {
    String inner = HEADER + "Content-Type: text/plain\r\n\r\nA\tB\r\n1\t2\r\n";
    String mail =
        HEADER
            + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
            + "Content-Type: message/rfc822\r\n\r\n"
            + inner
            + "--x--\r\n";
    List<Entry> entries = unpacker.unpack("x.zip", zip("m.eml", mail)).orElseThrow();
    assertThat(entries).extracting(Entry::path).containsExactly("m.eml/message.eml/body.txt");
  }

  @Test
  void isNotHarmedByMailThatNestsDeeply() {
    StringBuilder mail = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    RejectedException e =
        catchThrowableOfType(
            RejectedException.class,
            () -> unpacker.unpack("m.eml", mail.toString().getBytes(UTF_8)));
    assertThat(e).isNotNull();
  }

  private List<String> unpack(byte[] bytes) throws RejectedException {
    return unpacker.unpack("x.zip", bytes).orElseThrow().stream()
        .map(entry -> entry.path() + "=" + new String(entry.bytes(), UTF_8).strip())
        .toList();
  }

  private Code rejection(byte[] bytes) {
    RejectedException e =
        catchThrowableOfType(RejectedException.class, () -> unpacker.unpack("x.zip", bytes));
    assertThat(e).isNotNull().hasMessageStartingWith("x.zip: ");
    return e.code();
  }

  private static String bytes(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  /** An archive of files, each with its name and its text, a letter for each byte. */
  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(ISO_8859_1));
      }
    }
    return out.toByteArray();
  }
}
