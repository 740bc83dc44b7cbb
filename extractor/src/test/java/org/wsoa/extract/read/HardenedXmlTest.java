package org.wsoa.extract.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

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

  private static int toItsEnd(XMLStreamReader reader) throws XMLStreamException {
    int events = 0;
    while (reader.hasNext()) {
      reader.next();
      events++;
    }
    return events;
  }
}
