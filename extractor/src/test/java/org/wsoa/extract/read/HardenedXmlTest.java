package org.wsoa.extract.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(Resources.SYSTEM_ERR)
class HardenedXmlTest {
  @Test
  void printsNothingOfWhatItThrows() throws Exception {
    byte[] notUtf8 = ("<a>" + "text ".repeat(20) + "\u00ff</a>").getBytes(ISO_8859_1);
    PrintStream real = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThatThrownBy(
              () -> HardenedXml.read(new ByteArrayInputStream(notUtf8), HardenedXmlTest::toItsEnd))
          .isInstanceOf(XMLStreamException.class);
    } finally {
      System.setErr(real);
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
  void decodesAsDeclared(String charset) throws Exception {
    String part = "<?xml version='1.0' encoding='" + charset + "'?><a>caf\u00e9</a>";
    assertThat(text(part.getBytes(charset))).isEqualTo("caf\u00e9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void decodesByTheMarkAtTheBegin(String charset) throws Exception {
    assertThat(text("\ufeff<a>caf\u00e9</a>".getBytes(charset))).isEqualTo("caf\u00e9");
  }

  @Test
  void unfoldsNoEntityThatThePartDeclares() {
    assertNotWellFormed("<!DOCTYPE a [<!ENTITY x 'boo'>]><a>&x;</a>");
    assertNotWellFormed("<!DOCTYPE a [<!ENTITY x 'boo'>]><a b='&x;'/>");
  }

  @Test
  void fetchesNothing(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String system = "SYSTEM '" + secret.toUri() + "'";
    assertNotWellFormed("<!DOCTYPE a [<!ENTITY x " + system + ">]><a>&x;</a>");
    String declared = "<!DOCTYPE a " + system + "><a>plain</a>";
    assertThat(text(declared.getBytes(UTF_8))).isEqualTo("plain");
  }

  @Test
  void boundsWhatAnElementMayHave() {
    StringBuilder many = new StringBuilder("<a");
    for (int i = 0; i < 100_000; i++) {
      many.append(" a").append(i).append("='1'");
    }
    assertNotWellFormed(many + "/>");
    assertNotWellFormed("<a>".repeat(100_000) + "</a>".repeat(100_000));
  }

  private static void assertNotWellFormed(String part) {
    assertThatThrownBy(() -> text(part.getBytes(UTF_8))).isInstanceOf(XMLStreamException.class);
  }

  private static String text(byte[] part) throws Exception {
    return HardenedXml.read(
        new ByteArrayInputStream(part),
        reader -> {
          StringBuilder text = new StringBuilder();
          while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
              text.append(reader.getText());
            }
          }
          return text.toString();
        });
  }

  private static int toItsEnd(XMLStreamReader reader) throws XMLStreamException {
    int events = 0;
    while (reader.hasNext()) {
      reader.next();
      events++;
    }
    return events;
  }
}
