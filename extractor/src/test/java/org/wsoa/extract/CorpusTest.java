package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.ocr.Recogniser;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Plan;
import tools.jackson.databind.JsonNode;

/**
 * What is read from every file of the plans that a person read is, byte for byte, what the person
 * read. The few files that carry less than the person knew are held by a ratchet: {@code
 * known-differences.tsv} says in how many values they differ, neither more nor less.
 */
class CorpusTest {
  @Test
  void everyFileIsReadAsAPersonReadIt() throws Exception {
    Map<String, Integer> known = known();
    List<String> wrong = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    for (Path file : Corpus.files()) {
      String name = Corpus.name(file);
      seen.add(name);
      byte[] own = CanonicalJson.write(Corpus.read(file).plan());
      byte[] gold =
          CanonicalJson.write(
              CanonicalJson.read(Corpus.gold(file).toString().getBytes(UTF_8), Plan.class));
      List<String> differing =
          new String(own, UTF_8).equals(new String(gold, UTF_8))
              ? List.of()
              : differing(Corpus.gold(file), Corpus.tree(Corpus.read(file).plan()));
      int allowed = known.getOrDefault(name, 0);
      if (differing.size() > allowed) {
        wrong.add(
            name
                + " differs in "
                + differing.size()
                + " values, not "
                + allowed
                + ": "
                + differing.subList(0, Math.min(6, differing.size())));
      } else if (differing.size() < allowed) {
        wrong.add(
            name
                + " is better than recorded: "
                + differing.size()
                + " values differ, not "
                + allowed
                + "; record it in known-differences.tsv");
      }
    }
    assertThat(seen).as("files with recorded differences").containsAll(known.keySet());
    assertThat(wrong).isEmpty();
  }

  @Test
  void aScannedPlanIsReadButForAFewLetters() throws Exception {
    Path file = Corpus.folder().resolve("northmere/plan-rasterised.pdf");
    assumeTrue(Files.exists(file), "no such file beside this checkout: " + file);
    assumeTrue(new Recogniser().isPresent(), "no Tesseract on this machine");
    assertThat(differing(Corpus.gold(file), Corpus.tree(Corpus.read(file).plan())))
        .as("values misread")
        .hasSizeLessThan(20);
  }

  private static Map<String, Integer> known() throws Exception {
    Map<String, Integer> known = new TreeMap<>();
    try (InputStream in = CorpusTest.class.getResourceAsStream("known-differences.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          assertThat(known.put(cells[0], Integer.valueOf(cells[1]))).as(line).isNull();
        }
      }
    }
    return known;
  }

  /** Pointers at which the two trees differ. */
  private static List<String> differing(JsonNode one, JsonNode other) {
    Map<String, String> left = new TreeMap<>();
    Map<String, String> right = new TreeMap<>();
    flatten("", one, left);
    flatten("", other, right);
    TreeSet<String> pointers = new TreeSet<>(left.keySet());
    pointers.addAll(right.keySet());
    return pointers.stream()
        .filter(pointer -> !Objects.equals(left.get(pointer), right.get(pointer)))
        .toList();
  }

  private static void flatten(String pointer, JsonNode node, Map<String, String> values) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(pointer + "/" + i, node.get(i), values);
      }
    } else if (node.isObject()) {
      node.properties().forEach(p -> flatten(pointer + "/" + p.getKey(), p.getValue(), values));
    } else {
      values.put(
          pointer,
          node.isNumber()
              ? node.decimalValue().stripTrailingZeros().toPlainString()
              : node.toString());
    }
  }
}
