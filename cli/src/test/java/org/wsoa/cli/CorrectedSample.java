package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wsoa.cli.correct.Corrections;
import org.wsoa.cli.correct.Corrector;
import org.wsoa.cli.correct.Corrector.Corrected;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import tools.jackson.databind.JsonNode;

/** A sample plan to correct. In the JSON of patches single quotes are written for double ones. */
final class CorrectedSample {
  private static final Validation VALIDATION = new Validation();
  private static final Corrector CORRECTOR = new Corrector(VALIDATION::faults);

  private final Document plan;

  private CorrectedSample(Document plan) {
    this.plan = plan;
  }

  /** As it is read from a PDF, with pages and boxes. */
  static CorrectedSample read() {
    try {
      Path file = Path.of("../samples/plans/brackenhythe/plan.pdf");
      Document plan = new Extractor().extract("plan.pdf", Files.readAllBytes(file));
      assertThat(VALIDATION.faults(CanonicalJson.write(plan))).isEmpty();
      return new CorrectedSample(plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RejectedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As it was read. */
  Document document() {
    return plan;
  }

  /** Corrects it, and sees that it is valid still. */
  Corrected correct(String... operations) {
    return correct(plan, operations);
  }

  /** Corrects another document, and sees that it is valid still. */
  static Corrected correct(Document document, String... operations) {
    Corrected corrected = CORRECTOR.correct(document, corrections(operations));
    assertThat(VALIDATION.faults(CanonicalJson.write(corrected.document()))).isEmpty();
    return corrected;
  }

  private static Corrections corrections(String... operations) {
    String digest = "a".repeat(64);
    String json =
        "{'correctionsVersion':'1.0','source':{'fileName':'plan.pdf','sha256':'%s'},"
            + "'planSha256':'%s','patch':[%s]}";
    return Corrections.read(
        json.formatted(digest, digest, String.join(",", operations))
            .replace('\'', '"')
            .getBytes(UTF_8));
  }

  /** One operation of a patch. */
  static String op(String op, String path, String value) {
    return String.format(Locale.ROOT, "{'op':'%s','path':'%s','value':%s}", op, path, value);
  }

  /** Why the one correction that was refused was. */
  static String reason(Corrected corrected) {
    assertThat(corrected.refused()).hasSize(1);
    return corrected.refused().get(0).reason();
  }

  /** Where a value was read. */
  Place place(String pointer) {
    return plan.evidence().getOrDefault(pointer, List.of()).get(0);
  }

  /** All values of a document's JSON that are neither lists nor objects, by pointer. */
  static Map<String, String> values(Document document) {
    Map<String, String> values = new TreeMap<>();
    flatten(CanonicalJson.read(CanonicalJson.write(document), JsonNode.class), "", values);
    return values;
  }

  private static void flatten(JsonNode node, String at, Map<String, String> values) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              member ->
                  flatten(
                      member.getValue(),
                      at + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                      values));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(node.get(i), at + "/" + i, values);
      }
    } else {
      values.put(at, node.toString());
    }
  }

  /** The pointers into the document under which two documents do not have the same. */
  static Set<String> changed(Document before, Document after) {
    Map<String, String> old = values(before);
    Map<String, String> fresh = values(after);
    Set<String> all = new HashSet<>(old.keySet());
    all.addAll(fresh.keySet());
    all.removeIf(at -> old.getOrDefault(at, "").equals(fresh.getOrDefault(at, "")));
    return all;
  }
}
