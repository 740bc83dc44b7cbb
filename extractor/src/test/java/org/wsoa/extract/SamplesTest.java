package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;
import org.wsoa.model.Plan;
import tools.jackson.databind.ObjectMapper;

/** The project's own plans: each reads as its expected JSON says, in every format. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final List<String> FORMATS =
      List.of("pdf", "docx", "xlsx", "tsv", "csv", "html", "md");

  /** Formats that two of the plans are kept in as well, as an office program converts them. */
  private static final List<String> CONVERTED = List.of("odt", "doc", "rtf", "ods", "xls");

  private static final Set<String> CONVERTED_PLANS = Set.of("brackenhythe", "ellerwick");

  /** Formats without spans, which carry what a TSV carries. */
  private static final Set<String> SPANLESS = Set.of("csv", "md");

  /** A CSV does not say which lines are headings or stand below a table; these plans hang on it. */
  private static final Set<String> NOT_CARRIED = Set.of("ivelstone/plan.csv", "thornmere/plan.csv");

  /** Fewer plans than this and some have gone missing. */
  private static final int LEAST_PLANS = 19;

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES.resolve("plans"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(folders()).hasSizeGreaterThanOrEqualTo(LEAST_PLANS);
  }

  @TestFactory
  Stream<DynamicTest> everyFormatReadsAsExpected() throws IOException {
    return folders().stream()
        .flatMap(
            folder ->
                formats(folder)
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                folder.getFileName() + "/plan." + format,
                                () -> isAsExpected(folder, format))));
  }

  private static Stream<String> formats(Path folder) {
    boolean more = CONVERTED_PLANS.contains(folder.getFileName().toString());
    return Stream.concat(FORMATS.stream(), more ? CONVERTED.stream() : Stream.empty())
        .filter(format -> !NOT_CARRIED.contains(folder.getFileName() + "/plan." + format));
  }

  private static void isAsExpected(Path folder, String format) throws Exception {
    String name = "plan." + format;
    // A format that carries less of a plan than the others has its own.
    String like = SPANLESS.contains(format) ? "tsv" : format;
    Path own = folder.resolve("expected." + like + ".json");
    Path byHand = Files.exists(own) ? own : folder.resolve("expected.json");
    String plan = new ObjectMapper().readTree(Files.readAllBytes(byHand)).get("plan").toString();
    Plan expected = CanonicalJson.read(plan.getBytes(UTF_8), Plan.class);
    Document read = new Extractor().extract(name, Files.readAllBytes(folder.resolve(name)));
    assertThat(CanonicalJson.pretty(read.plan())).isEqualTo(CanonicalJson.pretty(expected));
  }

  @TestFactory
  Stream<DynamicTest> everyHopelessInputHasItsCode() throws IOException {
    List<String> rows = Files.readAllLines(SAMPLES.resolve("bad").resolve("expected.tsv"), UTF_8);
    assertThat(rows.size()).isGreaterThan(8);
    return rows.subList(1, rows.size()).stream()
        .map(row -> row.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> hasItsCode(row[0], row[1])));
  }

  private static void hasItsCode(String name, String code) throws Exception {
    byte[] bytes = bytes(SAMPLES.resolve("bad").resolve(name));
    if (code.equals("none")) {
      assertThat(new Extractor().extract(name, bytes).plan().actions()).isNotEmpty();
      return;
    }
    assertThatThrownBy(() -> new Extractor(OcrMode.OFF).extract(name, bytes))
        .isInstanceOfSatisfying(
            RejectedException.class,
            rejected -> {
              assertThat(rejected.code().wireName()).isEqualTo(code);
              assertThat(rejected.getMessage()).startsWith(name + ": ").doesNotContain("\n");
            });
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
