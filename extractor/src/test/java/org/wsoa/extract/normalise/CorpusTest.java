package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.model.Measure;
import org.wsoa.model.Person;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The normalisers against the plans that have gold, where those are at hand. */
class CorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("wsoa.shared", "../../shared"), "corpus");
  private static final List<String> PLANS =
      List.of("darlington", "dudley", "eastvale", "northmere");

  @BeforeAll
  static void theCorpusIsThere() {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus at " + CORPUS);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryTiming() {
    return PLANS.stream()
        .map(
            plan ->
                DynamicTest.dynamicTest(
                    plan,
                    () -> {
                      List<JsonNode> timings = new ArrayList<>();
                      collect(plan(plan), timings);
                      assertThat(timings).isNotEmpty();
                      for (JsonNode gold : timings) {
                        String text = gold.get("text").asString();
                        assertThat(Timings.parse(text).map(CorpusTest::shown))
                            .as(text)
                            .hasValue(shown(gold));
                        assertThat(Timings.isDate(text)).as(text).isTrue();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> readsEveryMeasure() {
    return PLANS.stream()
        .flatMap(plan -> plan(plan).get("outcomes").valueStream())
        .map(
            outcome -> {
              String text = outcome.get("text").asString();
              String gold =
                  outcome
                      .path("measures")
                      .valueStream()
                      .map(CorpusTest::shownMeasure)
                      .collect(Collectors.joining("; "));
              return DynamicTest.dynamicTest(
                  text,
                  () ->
                      assertThat(
                              Measures.parse(text).stream()
                                  .map(CorpusTest::shown)
                                  .collect(Collectors.joining("; ")))
                          .isEqualTo(gold));
            });
  }

  @TestFactory
  Stream<DynamicTest> findsTheDateThatAnOutcomeBeginsWith() {
    return PLANS.stream()
        .flatMap(plan -> plan(plan).get("outcomes").valueStream())
        .map(
            outcome -> {
              String text = outcome.get("text").asString();
              return DynamicTest.dynamicTest(
                  text,
                  () -> {
                    assertThat(Timings.leading(text)).isEmpty();
                    if (outcome.has("due")) {
                      String due = outcome.get("due").get("text").asString();
                      assertThat(Timings.leading(due + " " + text).map(Timings.Leading::rest))
                          .hasValue(text);
                    }
                  });
            });
  }

  @Test
  void leavesEveryOutcomeWholeThatHoldsNoList() {
    for (String plan : PLANS) {
      for (JsonNode outcome : plan(plan).get("outcomes")) {
        String text = outcome.get("text").asString();
        assertThat(Lists.entries(List.of(text))).containsExactly(text);
      }
    }
  }

  /** The two plans whose TSV has its outcomes in the sixth column, lists and all. */
  @TestFactory
  Stream<DynamicTest> splitsTheOutcomeCellsOfTheTsv() {
    return Stream.of("dudley", "eastvale")
        .flatMap(
            name -> {
              JsonNode plan = plan(name);
              return plan.get("actions")
                  .valueStream()
                  .map(
                      action ->
                          DynamicTest.dynamicTest(
                              name + " " + action.get("id").asString(),
                              () ->
                                  assertThat(entriesBeside(name, action.get("text").asString()))
                                      .contains(outcomesOf(plan, action.get("id").asString()))));
            });
  }

  @TestFactory
  Stream<DynamicTest> splitsTheRequiredOutcomesOfTheBanners() {
    return Stream.of("dudley", "eastvale")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<List<String>> gold =
                          plan(name)
                              .get("priorities")
                              .valueStream()
                              .map(
                                  priority ->
                                      priority
                                          .get("requiredOutcomes")
                                          .valueStream()
                                          .map(JsonNode::asString)
                                          .toList())
                              .toList();
                      List<List<String>> read =
                          Files.readAllLines(CORPUS.resolve(name).resolve("plan.tsv")).stream()
                              .map(line -> line.split("\t", -1)[0])
                              .filter(cell -> cell.contains("Required Outcomes:"))
                              .map(cell -> cell.substring(cell.indexOf("Required Outcomes:")))
                              .map(text -> Lists.requiredOutcomes(List.of(text)))
                              .toList();
                      assertThat(read).isEqualTo(gold);
                    }));
  }

  /** The names of each action's owners, side by side, give the owners by the roster. */
  @TestFactory
  Stream<DynamicTest> knowsOwnersByTheRoster() {
    return Stream.of("darlington", "northmere")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      JsonNode plan = plan(name);
                      Roster roster =
                          Roster.of(
                              plan.get("people")
                                  .valueStream()
                                  .map(
                                      person ->
                                          new Person(
                                              person.get("name").asString(),
                                              person.path("role").asString(""),
                                              person.path("organisation").asString("")))
                                  .toList(),
                              Map.of());
                      for (JsonNode action : plan.get("actions")) {
                        List<String> gold =
                            action.path("owners").valueStream().map(CorpusTest::owner).toList();
                        String names =
                            action
                                .path("owners")
                                .valueStream()
                                .map(owner -> owner.get("name").asString())
                                .collect(Collectors.joining(" "));
                        assertThat(
                                Owners.parse(List.of(names), Responsibility.RESPONSIBLE, roster)
                                    .stream()
                                    .map(o -> o.name() + "|" + o.role() + "|" + o.organisation()))
                            .containsExactlyElementsOf(gold);
                      }
                    }));
  }

  private static String owner(JsonNode owner) {
    return owner.get("name").asString()
        + "|"
        + owner.path("role").asString("")
        + "|"
        + owner.path("organisation").asString("");
  }

  /** The entries of the outcome cell of each row whose action has this text. */
  private static List<List<String>> entriesBeside(String plan, String action) throws IOException {
    return Files.readAllLines(CORPUS.resolve(plan).resolve("plan.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length > 5 && Text.fold(cells[0]).equals(action))
        .map(
            cells ->
                Lists.entries(List.of(cells[5])).stream()
                    .map(text -> Timings.leading(text).map(Timings.Leading::rest).orElse(text))
                    .toList())
        .toList();
  }

  private static List<String> outcomesOf(JsonNode plan, String action) {
    return plan.get("outcomes")
        .valueStream()
        .filter(
            outcome ->
                outcome.get("actionIds").valueStream().anyMatch(id -> id.asString().equals(action)))
        .map(outcome -> outcome.get("text").asString())
        .toList();
  }

  private static JsonNode plan(String name) {
    try {
      return JsonMapper.shared()
          .readTree(Files.readString(CORPUS.resolve(name).resolve("gold.json")))
          .get("plan");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> timings) {
    if (node.has("precision")) {
      timings.add(node);
    }
    for (JsonNode child : node) {
      collect(child, timings);
    }
  }

  private static String shown(JsonNode timing) {
    return String.join(
        " ",
        timing.get("text").asString(),
        timing.get("precision").asString(),
        timing.path("start").asString(""),
        timing.path("end").asString(""));
  }

  private static String shown(Timing timing) {
    return String.join(
        " ",
        timing.text(),
        timing.precision().wireName(),
        timing.start().map(Object::toString).orElse(""),
        timing.end().map(Object::toString).orElse(""));
  }

  private static String shownMeasure(JsonNode measure) {
    return measure.get("direction").asString()
        + " "
        + measure.get("value").decimalValue().stripTrailingZeros().toPlainString()
        + (measure.has("from") ? " from " + measure.get("from").decimalValue() : "")
        + (measure.has("baseline") ? " against " + shown(measure.get("baseline")) : "")
        + (measure.has("by") ? " by " + shown(measure.get("by")) : "");
  }

  private static String shown(Measure measure) {
    return measure.direction().wireName()
        + " "
        + measure.value().toPlainString()
        + measure.from().map(from -> " from " + from).orElse("")
        + measure.baseline().map(date -> " against " + shown(date)).orElse("")
        + measure.by().map(date -> " by " + shown(date)).orElse("");
  }
}
