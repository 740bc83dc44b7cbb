package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsoa.extract.Inputs.Protection;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;

/**
 * Long documents take time and memory that grow with their length, not with its square. Takes
 * minutes: runs with {@code -Dwsoa.large=true} only.
 */
@EnabledIfSystemProperty(named = "wsoa.large", matches = "true")
class LargeInputTest {
  private static final String HEAD = String.join("\t", Inputs.HEADINGS) + "\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void twoThousandPagesInHalfAGigabyte() throws Exception {
    Path file = Files.write(folder.resolve("plan.pdf"), Inputs.pdf(2_000, Protection.NONE));
    byte[] json = ExtractMain.inChild(List.of("-Xmx512m"), 120, file);
    Document document = CanonicalJson.readDocument(json);
    assertThat(document.plan().actions()).hasSize(2_000);
    assertThat(document.source().pageCount()).hasValue(2_000);
  }

  @Test
  void twentyThousandRowsInAQuarterOfAGigabyte() throws Exception {
    Path file = Files.write(folder.resolve("plan.tsv"), Inputs.tsv(20_000));
    byte[] json = ExtractMain.inChild(List.of("-Xmx256m"), 120, file);
    assertThat(CanonicalJson.readDocument(json).plan().actions()).hasSize(20_000);
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape("ragged", i -> row(i) + (i % 2 == 0 ? "\t\n" : "\n")),
        shape("blank lines", i -> row(i) + (i % 9 == 0 ? "\t\n\n" : "\n")),
        shape("banners", i -> i % 3 == 0 ? "Priority " + i + ": Aim\t\n" : row(i) + "\n"),
        shape("numbered", i -> i % 3 == 0 ? i % 999 + ". Aim " + i + "\t\t\t\t\n" : row(i) + "\n"),
        shape("headings", i -> i % 5 == 0 ? HEAD : row(i) + "\t\n"),
        shape("loose owners", i -> i == 1 ? row(i) + "\n" : "\t\tTeam " + i + "\t\t\n"),
        shape("outcomes", i -> i == 1 ? row(i) + "\n" : "\t\t\t\tAim " + i + " is met\t\n"),
        shape("slid", i -> "\tA page is written for all families now\tDec 2023 it is there\t\t\n"));
  }

  private static Arguments shape(String name, IntFunction<String> row) {
    return Arguments.of(name, row);
  }

  private static String row(int number) {
    return String.join("\t", Inputs.row(number));
  }

  /**
   * Four times the rows take about four times as long; by the square it would be sixteen times. A
   * short run is measured against the noise of the machine.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void timeGrowsWithTheLength(String name, IntFunction<String> row) throws Exception {
    Extractor extractor = new Extractor();
    extractor.extract("plan.tsv", text(row, 500));
    long few = time(extractor, text(row, 1_000));
    long many = time(extractor, text(row, 4_000));
    assertThat(many).as("%s: %d ms, then %d ms", name, few, many).isLessThan(10 * few + 1_500);
  }

  private static byte[] text(IntFunction<String> row, int rows) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 1; i <= rows; i++) {
      text.append(row.apply(i));
    }
    return text.toString().getBytes(UTF_8);
  }

  /** Milliseconds. */
  private static long time(Extractor extractor, byte[] bytes) throws Exception {
    long begin = System.nanoTime();
    assertThat(extractor.extract("plan.tsv", bytes).plan().actions()).isNotNull();
    return (System.nanoTime() - begin) / 1_000_000;
  }
}
