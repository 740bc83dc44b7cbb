package org.wsoa.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plans that were read by hand fit the records, the schema and the invariants. */
class GoldPlansTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("wsoa.shared", "../../shared"), "corpus");

  @Test
  void everyPlanReadByHandFits() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no plans read by hand beside this checkout");
    try (Stream<Path> files = Files.walk(CORPUS)) {
      List<Path> gold = files.filter(GoldPlansTest::isGold).sorted().toList();
      assertThat(gold).isNotEmpty();
      for (Path file : gold) {
        check(file);
      }
    }
  }

  private static boolean isGold(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("gold") && name.endsWith(".json");
  }

  private static void check(Path file) throws IOException {
    JsonNode tree = JsonMapper.shared().readTree(Files.readAllBytes(file)).get("plan");
    String canonical = new JsonCanonicalizer(tree.toString()).getEncodedString();
    Plan plan = CanonicalJson.read(canonical.getBytes(UTF_8), Plan.class);
    assertThat(new String(CanonicalJson.write(plan), UTF_8)).as("%s", file).isEqualTo(canonical);

    Document bare = Examples.bare();
    Document document =
        new Document(bare.schemaVersion(), plan, bare.source(), Map.of(), List.of());
    assertThat(JsonSchemaTest.errors(CanonicalJson.write(document))).as("%s", file).isEmpty();
    assertThat(Invariants.check(document)).as("%s", file).isEmpty();
  }
}
