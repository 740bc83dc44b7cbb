package org.wsoa.extract.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DeclaredTypeTest {
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String MACROS = "application/vnd.ms-excel.sheet.macroenabled.12";
  private static final Set<String> WANTED = Set.of(SHEET, MACROS);

  private static byte[] zip(String part, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] declaring(String... types) throws IOException {
    StringBuilder part = new StringBuilder("<Types>");
    for (String type : types) {
      part.append("<Override PartName='/a.xml' ContentType='").append(type).append("'/>");
    }
    return zip("[Content_Types].xml", part.append("</Types>").toString().getBytes(UTF_8));
  }

  @Test
  void isThatOfTheMainPart() throws Exception {
    assertThat(DeclaredType.of(declaring("text/xml", SHEET + ".main+xml"), WANTED)).contains(SHEET);
    byte[] macros = declaring("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    assertThat(DeclaredType.of(macros, WANTED)).contains(MACROS);
  }

  @Test
  void isAbsentWhereNoneOrSeveralOrOthersAreDeclared() throws Exception {
    assertThat(DeclaredType.of(declaring(), WANTED)).isEmpty();
    assertThat(DeclaredType.of(declaring(SHEET + ".main+xml"), Set.of(MACROS))).isEmpty();
    byte[] binary = declaring("application/vnd.ms-excel.sheet.binary.macroEnabled.main");
    assertThat(DeclaredType.of(binary, WANTED)).isEmpty();
    byte[] both =
        declaring(SHEET + ".main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    assertThat(DeclaredType.of(both, WANTED)).isEmpty();
  }

  @Test
  void isAbsentWhereThereIsNoSoundPackage() throws Exception {
    byte[] sound = declaring(SHEET + ".main+xml");
    assertThat(DeclaredType.of(zip("a.xml", new byte[9]), WANTED)).isEmpty();
    assertThat(DeclaredType.of(Arrays.copyOf(sound, sound.length / 2), WANTED)).isEmpty();
    assertThat(DeclaredType.of(new byte[0], WANTED)).isEmpty();
    byte[] bomb = zip("[Content_Types].xml", new byte[100 << 20]);
    assertThat(DeclaredType.of(bomb, WANTED)).isEmpty();
  }
}
