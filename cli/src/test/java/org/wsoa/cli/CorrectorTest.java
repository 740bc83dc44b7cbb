package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.cli.correct.Corrections;
import org.wsoa.cli.correct.Corrector;
import org.wsoa.cli.correct.Corrector.Corrected;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.Action;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;
import org.wsoa.model.Precision;
import org.wsoa.model.Timing;
import tools.jackson.databind.JsonNode;

/** What corrections do to a document: what is corrected, and nothing else. */
class CorrectorTest {
  private static final Validation VALIDATION = new Validation();
  private static final Corrector CORRECTOR = new Corrector(VALIDATION::faults);

  /** Free texts of a plan, by the last part of their pointer. */
  private static final Set<String> TEXTS =
      Set.of("title", "area", "text", "name", "role", "organisation", "resources", "label");

  private static Document plan = empty();

  private static Document empty() {
    String nothing =
        "{\"schemaVersion\":\"1.0\",\"plan\":{\"kind\":\"action-plan\"},\"source\":{\"fileName\":"
            + "\"\",\"mediaType\":\"\",\"byteSize\":0,\"sha256\":\"\"},\"diagnostics\":[]}";
    return CanonicalJson.readDocument(nothing.getBytes(UTF_8));
  }

  @BeforeAll
  static void readASample() throws IOException, RejectedException {
    Path file = Path.of("../samples/plans/brackenhythe/plan.pdf");
    plan = new Extractor().extract("plan.pdf", Files.readAllBytes(file));
    assertThat(VALIDATION.faults(CanonicalJson.write(plan))).isEmpty();
  }

  /** Single quotes are written for double ones. */
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

  private static Corrected correct(String... operations) {
    Corrected corrected = CORRECTOR.correct(plan, corrections(operations));
    byte[] json = CanonicalJson.write(corrected.document());
    assertThat(VALIDATION.faults(json)).isEmpty();
    return corrected;
  }

  /** All values of a document's JSON that are neither lists nor objects, by pointer. */
  private static Map<String, String> values(Document document) {
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
  private static Set<String> changed(Document before, Document after) {
    Map<String, String> old = values(before);
    Map<String, String> fresh = values(after);
    Set<String> all = new HashSet<>(old.keySet());
    all.addAll(fresh.keySet());
    all.removeIf(at -> old.getOrDefault(at, "").equals(fresh.getOrDefault(at, "")));
    return all;
  }

  private static String op(String op, String path, String value) {
    return String.format(Locale.ROOT, "{'op':'%s','path':'%s','value':%s}", op, path, value);
  }

  private static String reason(Corrected corrected) {
    assertThat(corrected.refused()).hasSize(1);
    return corrected.refused().get(0).reason();
  }

  @Test
  void ofThreeRandomValuesExactlyTheseChange() {
    Map<String, String> values = values(plan);
    List<String> texts = new ArrayList<>();
    for (String at : values.keySet()) {
      if (at.startsWith("/plan/") && TEXTS.contains(at.substring(at.lastIndexOf('/') + 1))) {
        texts.add(at);
      }
    }
    assertThat(texts).hasSizeGreaterThan(100);
    for (int seed = 1; seed <= 25; seed++) {
      Random random = new Random(seed);
      Collections.shuffle(texts, random);
      List<String> operations = new ArrayList<>();
      Set<String> wanted = new HashSet<>();
      for (String at : texts.subList(0, 3)) {
        String path = at.substring("/plan".length());
        operations.add(op("test", path, values.getOrDefault(at, "").replace("'", "\\u0027")));
        operations.add(op("replace", path, "'Words of seed " + seed + " & <b> 3 July 2031'"));
        wanted.add(at);
        String holder = at.substring(0, at.lastIndexOf('/'));
        if (values.containsKey(holder + "/precision")) {
          wanted.addAll(List.of(holder + "/start", holder + "/end"));
          if (!values.getOrDefault(holder + "/precision", "").equals("\"day\"")) {
            wanted.add(holder + "/precision");
          }
        }
      }
      Corrected corrected = correct(operations.toArray(String[]::new));
      assertThat(corrected.refused()).as("seed " + seed).isEmpty();
      assertThat(corrected.applied()).isEqualTo(3);
      assertThat(changed(plan, corrected.document())).as("seed " + seed).isEqualTo(wanted);
    }
  }

  @Test
  void daysFollowTheWordsOfADate() {
    Corrected corrected = correct(op("replace", "/actions/0/due/text", "'Oct 2024'"));
    assertThat(CanonicalJson.pretty(due(corrected)))
        .isEqualTo(CanonicalJson.pretty(Extractor.timing("Oct 2024")));
    assertThat(due(correct(op("replace", "/actions/0/due/text", "'when we can'"))).precision())
        .isEqualTo(Precision.UNKNOWN);
    assertThat(due(correct(op("replace", "/actions/0/due/text", "'ongoing'"))).precision())
        .isEqualTo(Precision.ONGOING);
  }

  @Test
  void daysThatAreCorrectedThemselvesStand() {
    Corrected corrected =
        correct(
            op("replace", "/actions/0/due/text", "'Oct 2024'"),
            op("replace", "/actions/0/due/start", "'2024-09-17'"));
    assertThat(due(corrected).start().orElseThrow()).hasToString("2024-09-17");
    assertThat(due(corrected).end()).isEqualTo(plan.plan().actions().get(0).due().get().end());
    assertThat(due(corrected).text()).isEqualTo("Oct 2024");
  }

  @Test
  void aDateThatWasMissedNeedsItsWordsOnly() {
    Corrected corrected =
        correct(
            "{'op':'remove','path':'/actions/0/due'}",
            op("add", "/actions/0/due", "{'text':'3 July 2025'}"),
            op("add", "/actions/1/start", "{'text':'May 2024'}"));
    assertThat(due(corrected)).isEqualTo(Extractor.timing("3 July 2025"));
    assertThat(corrected.document().plan().actions().get(1).start())
        .contains(Extractor.timing("May 2024"));
  }

  private static Timing due(Corrected corrected) {
    return corrected.document().plan().actions().get(0).due().orElseThrow();
  }

  @Test
  void anEmptyTextIsNone() {
    Corrected corrected =
        correct(
            op("add", "/actions/0/resources", "''"),
            op("replace", "/actions/0/due/text", "''"),
            op("replace", "/actions/1/text", "''"));
    assertThat(corrected.refused()).isEmpty();
    assertThat(corrected.document().plan().actions().get(0).due()).isEmpty();
    assertThat(corrected.document().plan().actions().get(1).text()).isEmpty();
    assertThat(corrected.document().evidence()).doesNotContainKeys("/actions/0/due");
  }

  @Test
  void whatHasChangedIsNotCorrected() {
    Corrected corrected =
        correct(
            op("test", "/actions/0/text", "'Something else'"),
            op("replace", "/actions/0/text", "'Mine'"),
            op("replace", "/title", "'Better'"));
    assertThat(corrected.applied()).isEqualTo(1);
    assertThat(reason(corrected))
        .startsWith("at /actions/0/text there is now \"")
        .endsWith(", not \"Something else\"");
    assertThat(corrected.document().diagnostics()).hasSize(plan.diagnostics().size() + 1);
    assertThat(corrected.document().diagnostics())
        .last()
        .satisfies(
            told -> {
              assertThat(told.code()).isEqualTo(DiagnosticCode.CORRECTION_NOT_APPLIED);
              assertThat(told.message())
                  .startsWith("The correction of /actions/0/text was left out: ");
              assertThat(told.at()).contains(place("/actions/0/text"));
            });
    assertThat(changed(plan, corrected.document()))
        .filteredOn(at -> at.startsWith("/plan/"))
        .containsExactly("/plan/title");
  }

  private static Place place(String pointer) {
    return plan.evidence().getOrDefault(pointer, List.of()).get(0);
  }

  @Test
  void whatIsGoneIsNotCorrected() {
    for (String gone :
        List.of("/actions/999/text", "/nothing", "/actions/-", "/actions/00/text", "/title/x")) {
      Corrected corrected = correct(op("replace", gone, "'x'"));
      assertThat(corrected.applied()).as(gone).isZero();
      assertThat(reason(corrected)).contains("there is nothing at ").contains(" any more");
      assertThat(corrected.document().diagnostics()).last().matches(d -> d.at().isEmpty());
    }
    assertThat(correct("{'op':'remove','path':'/actions/-'}").applied()).isZero();
    assertThat(correct(op("add", "/actions/999", "{}")).applied()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          replace | /title | 5
          replace | /title | {'a':1}
          replace | /kind | 'poem'
          replace | /actions/0/status/state | 'fine'
          replace | /actions/0/due/start | '2031-01-01'
          replace | /actions/0/due/start | 'soon'
          add | /evidence | {'title':[{'page':1}]}
          add | /actions/0/colour | 'red'
          add | /actions/- | 'do it'
          replace | /actions | 'all'
          replace | /issues/0/id | 'other'
          replace | /actions/0/issueId | 'nowhere'
          replace | /actions/0/outcomeIds/0 | 'nowhere'
          replace | /actions/0/id | '9.9-A9'
          replace | /outcomes/0/id | '9.9-O9'""")
  void whatFitsNoPlanIsLeftOut(String op, String path, String value) {
    Corrected corrected =
        correct(
            op("replace", "/area", "'Elsewhere'"),
            op(op, path, value),
            op("replace", "/actions/1/text", "'Yes'"));
    assertThat(corrected.applied()).isEqualTo(2);
    assertThat(reason(corrected)).containsAnyOf("does not fit: ", "numbered by where they stand");
    assertThat(changed(plan, corrected.document()))
        .filteredOn(at -> at.startsWith("/plan/"))
        .containsExactlyInAnyOrder("/plan/area", "/plan/actions/1/text");
  }

  @Test
  void twoThatBelongTogetherFitTogether() {
    String action = plan.plan().actions().get(0).id();
    String outcome = plan.plan().outcomes().get(plan.plan().outcomes().size() - 1).id();
    int last = plan.plan().outcomes().size() - 1;
    String one = op("add", "/actions/0/outcomeIds/-", "'" + outcome + "'");
    assertThat(reason(correct(one))).contains("does not link back");
    Corrected both =
        correct(one, op("add", "/outcomes/" + last + "/actionIds/-", "'" + action + "'"));
    assertThat(both.refused()).isEmpty();
  }

  @Test
  void anOwnerMoreOrLessMovesThePlacesBehind() {
    int many = -1;
    for (int i = 0; i < plan.plan().actions().size(); i++) {
      many = plan.plan().actions().get(i).owners().size() > 1 ? i : many;
    }
    String owners = "/actions/" + many + "/owners";
    Corrected less = correct("{'op':'remove','path':'" + owners + "/0'}");
    assertThat(less.document().plan().actions().get(many).owners())
        .isEqualTo(
            plan.plan()
                .actions()
                .get(many)
                .owners()
                .subList(1, plan.plan().actions().get(many).owners().size()));
    Corrected more =
        correct(op("add", owners + "/0", "{'name':'Ann Bell','responsibility':'responsible'}"));
    assertThat(more.document().plan().actions().get(many).owners())
        .first()
        .matches(owner -> owner.name().equals("Ann Bell"));
    assertThat(more.document().evidence()).isEqualTo(plan.evidence());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void anActionThatIsNoneTakesItsPlacesAndLinksWithIt(int gone) {
    Corrected corrected = correct("{'op':'remove','path':'/actions/" + gone + "'}");
    assertThat(corrected.refused()).isEmpty();
    List<Action> before = plan.plan().actions();
    List<Action> after = corrected.document().plan().actions();
    assertThat(after).hasSize(before.size() - 1);
    for (int i = 0; i < after.size(); i++) {
      int old = i < gone ? i : i + 1;
      assertThat(after.get(i).text()).isEqualTo(before.get(old).text());
      assertThat(places(corrected.document(), i)).isEqualTo(places(plan, old));
      List<String> texts = outcomes(corrected.document(), after.get(i));
      assertThat(texts).isEqualTo(outcomes(plan, before.get(old)));
    }
    assertThat(corrected.document().evidence().keySet())
        .noneMatch(pointer -> pointer.startsWith("/actions/" + after.size() + "/"));
  }

  @Test
  void anActionMoreIsNumberedAndMovesTheOthers() {
    Action first = plan.plan().actions().get(0);
    String added =
        "{'text':'One more','issueId':'%s','priorityId':'%s','due':{'text':'May 2024'}}"
            .formatted(first.issueId(), first.priorityId());
    Corrected corrected =
        correct(op("add", "/actions/0", added), op("replace", "/actions/1/text", "'Mine'"));
    assertThat(corrected.refused()).isEmpty();
    List<Action> after = corrected.document().plan().actions();
    assertThat(after.get(0).id()).isEqualTo(first.id());
    assertThat(after.get(0).due()).contains(Extractor.timing("May 2024"));
    assertThat(after.get(1).text()).isEqualTo("Mine");
    assertThat(places(corrected.document(), 1)).isEqualTo(places(plan, 0));
    assertThat(places(corrected.document(), 0)).isEmpty();
    assertThat(outcomes(corrected.document(), after.get(1))).isEqualTo(outcomes(plan, first));
  }

  @Test
  void anOutcomeThatIsNoneIsNoLongerLinked() {
    String gone = plan.plan().outcomes().get(0).text();
    Corrected corrected = correct("{'op':'remove','path':'/outcomes/0'}");
    assertThat(corrected.refused()).isEmpty();
    for (int i = 0; i < plan.plan().actions().size(); i++) {
      List<String> texts = new ArrayList<>(outcomes(plan, plan.plan().actions().get(i)));
      texts.remove(gone);
      assertThat(outcomes(corrected.document(), corrected.document().plan().actions().get(i)))
          .isEqualTo(texts);
    }
  }

  @Test
  void totalsThatNoLongerAddUpAreTold() {
    Corrected counted =
        correct(op("add", "/declaredCounts", "{'completed':1,'inProgress':1,'notStarted':1}"));
    assertThat(counted.refused()).isEmpty();
    assertThat(counted.document().diagnostics())
        .last()
        .matches(told -> told.code() == DiagnosticCode.COUNT_MISMATCH);
  }

  private static Map<String, List<Place>> places(Document document, int action) {
    Map<String, List<Place>> places = new TreeMap<>();
    String stem = "/actions/" + action + "/";
    document
        .evidence()
        .forEach(
            (pointer, place) -> {
              if (pointer.startsWith(stem)) {
                places.put(pointer.substring(stem.length()), place);
              }
            });
    return places;
  }

  private static List<String> outcomes(Document document, Action action) {
    return document.plan().outcomes().stream()
        .filter(outcome -> action.outcomeIds().contains(outcome.id()))
        .map(outcome -> outcome.text())
        .toList();
  }

  @Test
  void halfACharacterHarmsNothing() {
    Corrected corrected =
        correct(
            op("replace", "/title", "'\\ud800'"),
            op("test", "/area", "'\\ud800'"),
            op("replace", "/area", "'x'"),
            op("replace", "/actions/\\udc00\\u001b[0m", "'x'"),
            op("replace", "/kind", "'\\udfff\\u001b'"));
    assertThat(corrected.applied()).isEqualTo(1); // it is written as U+FFFD, like any document's
    assertThat(corrected.refused()).hasSize(3);
    assertThat(corrected.document().diagnostics())
        .allMatch(told -> told.message().chars().noneMatch(c -> c < ' '));
  }

  /** The figures are far above what it takes, and far below what checking each would take. */
  @Test
  void twoHundredCorrectionsOfALargePlanTakeSeconds() {
    List<Action> actions = new ArrayList<>();
    String prose = "Words of a long plan. ".repeat(40);
    Map<String, List<Place>> evidence = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      actions.add(
          CanonicalJson.read(
              ("{\"id\":\"0-A" + (i + 1) + "\",\"text\":\"" + prose + "\"}").getBytes(UTF_8),
              Action.class));
      evidence.put("/actions/" + i + "/text", List.of(place("/actions/0/text")));
    }
    Document large =
        new Document(
            plan.schemaVersion(), withActions(actions), plan.source(), evidence, List.of());
    assertThat(CanonicalJson.write(large)).hasSizeGreaterThan(900_000);
    List<String> operations = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String path = "/actions/" + i * 5 + "/text";
      operations.add(op("test", path, "'" + prose + "'"));
      operations.add(op("replace", path, i % 50 == 7 ? "5" : "'Shorter'"));
    }
    operations.add("{'op':'remove','path':'/actions/3'}");
    Corrections file = corrections(operations.toArray(String[]::new));
    long start = System.nanoTime();
    Corrected corrected = CORRECTOR.correct(large, file);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(corrected.applied()).isEqualTo(197);
    assertThat(corrected.refused()).hasSize(4);
    assertThat(millis).isLessThan(20_000);
  }

  private static Plan withActions(List<Action> actions) {
    byte[] none = "{\"kind\":\"action-plan\"}".getBytes(UTF_8);
    Plan bare = CanonicalJson.read(none, Plan.class);
    return new Plan(
        bare.title(),
        bare.area(),
        bare.kind(),
        bare.published(),
        bare.inspection(),
        bare.declaredCounts(),
        bare.ratingScales(),
        bare.people(),
        bare.forums(),
        bare.priorities(),
        bare.issues(),
        actions,
        bare.outcomes());
  }

  @Test
  void whatIsNestedTooDeepIsLeftOut() {
    String deep = "[".repeat(25) + "1" + "]".repeat(25);
    assertThat(correct(op("add", "/actions/0/extra", deep)).applied()).isZero();
  }
}
