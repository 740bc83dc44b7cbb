package org.wsoa.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files kept here are what the program writes. */
class SamplesTest {
  private static final String BY_HAND = "expected.json";
  private static final String LESS_BY_HAND = "expected.tsv.json";
  private static final String LIST_BY_HAND = "expected.tsv";

  /** Endings of files that an office program has made from those that ours writes. */
  private static final Pattern CONVERTED = Pattern.compile("plan\\.(odt|doc|rtf|ods|xls)");

  @TempDir static Path now;

  @BeforeAll
  static void make() throws IOException {
    MakeSamples.write(now);
  }

  @Test
  void theKeptFilesAreWhatTheProgramWritesNow() throws IOException {
    Map<String, Path> kept = files(Path.of("plans"), Path.of("bad"));
    Map<String, Path> made = files(now.resolve("plans"), now.resolve("bad"));

    assertThat(kept.keySet()).isEqualTo(made.keySet());
    for (Map.Entry<String, Path> file : made.entrySet()) {
      Path mine = kept.getOrDefault(file.getKey(), Path.of(file.getKey()));
      if (file.getKey().equals("bad/bomb.docx")) {
        // The one file that is deflated: its bytes may differ between versions of the deflater.
        assertThat(entries(mine)).isEqualTo(entries(file.getValue()));
      } else {
        assertThat(Files.mismatch(mine, file.getValue())).as(file.getKey()).isEqualTo(-1);
      }
    }
  }

  @Test
  void everyPlanSaysInEveryTextFormatWhatItsExpectedJsonSays() throws IOException {
    assertThat(MakeSamples.plans()).hasSizeGreaterThanOrEqualTo(3);
    List<String> without = new ArrayList<>();
    for (var plan : MakeSamples.plans()) {
      Path home = Path.of("plans", plan.name());
      // Marks of footnotes are no part of what is said.
      String text = Files.readString(home.resolve("plan.tsv")).replaceAll("[\u00b9\u00b2]", "");
      var expected = Expected.read(home.resolve(BY_HAND));
      if (expected.texts().isEmpty()) {
        without.add(plan.name());
      }
      assertThat(expected.texts()).as(plan.name()).allSatisfy(t -> assertThat(text).contains(t));
    }
    assertThat(without).as("plans that hold no action").containsExactly("orrisfield");
  }

  @Test
  void everyExpectedJsonLinksBothWays() throws IOException {
    for (var plan : MakeSamples.plans()) {
      Expected.read(Path.of("plans", plan.name(), BY_HAND)).check();
    }
  }

  @Test
  void everyBadFileHasOneLineThatSaysWhatToExpect() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("bad", LIST_BY_HAND), StandardCharsets.UTF_8);
    assertThat(lines.get(0)).isEqualTo("file\tcode\tmust say");
    List<String> named = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      assertThat(fields).as(line).hasSize(3).doesNotContain("");
      named.add(fields[0]);
    }
    assertThat(named).containsExactlyElementsOf(BadInputs.files().keySet());
  }

  @Test
  void bigInputsAreAsBigAsAsked() throws IOException {
    try (PDDocument document = Loader.loadPDF(BigInputs.pdf(3))) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
    }
    assertThat(new String(BigInputs.tsv(5), StandardCharsets.UTF_8).lines())
        .hasSize(2 + 1 + 5)
        .last()
        .asString()
        .startsWith("5\tVisit school number 5 ");
  }

  @Test
  void samplesKnowNothingOfTheReader() {
    for (String name : List.of("org.wsoa.model.Plan", "org.wsoa.extract.Extractor")) {
      assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
  }

  private static Map<String, Path> files(Path... folders) throws IOException {
    Map<String, Path> out = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          String name = String.valueOf(file.getFileName());
          boolean ours = !List.of(BY_HAND, LESS_BY_HAND, LIST_BY_HAND).contains(name);
          if (ours && !CONVERTED.matcher(name).matches()) {
            Path below = Path.of(String.valueOf(folder.getFileName()));
            out.put(below.resolve(folder.relativize(file)).toString().replace('\\', '/'), file);
          }
        }
      }
    }
    return out;
  }

  private static Map<String, List<Long>> entries(Path zip) throws IOException {
    Map<String, List<Long>> out = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        out.put(entry.getName(), List.of(entry.getSize(), entry.getCrc()));
      }
    }
    return out;
  }
}
