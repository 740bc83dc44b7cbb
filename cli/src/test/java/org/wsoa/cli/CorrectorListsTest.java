package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.cli.CorrectedSample.op;
import static org.wsoa.cli.CorrectedSample.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.cli.correct.Corrector.Corrected;
import org.wsoa.extract.Extractor;
import org.wsoa.model.Action;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;

/** What corrections do where something comes or goes: places, ids and links follow. */
class CorrectorListsTest {
  private static final CorrectedSample SAMPLE = CorrectedSample.read();
  private static final Document PLAN = SAMPLE.document();

  @Test
  void twoThatBelongTogetherFitTogether() {
    String action = PLAN.plan().actions().get(0).id();
    String outcome = PLAN.plan().outcomes().get(PLAN.plan().outcomes().size() - 1).id();
    int last = PLAN.plan().outcomes().size() - 1;
    String one = op("add", "/actions/0/outcomeIds/-", "'" + outcome + "'");
    assertThat(reason(SAMPLE.correct(one))).contains("does not link back");
    Corrected both =
        SAMPLE.correct(one, op("add", "/outcomes/" + last + "/actionIds/-", "'" + action + "'"));
    assertThat(both.refused()).isEmpty();
  }

  @Test
  void anOwnerMoreOrLessMovesThePlacesBehind() {
    int many = -1;
    for (int i = 0; i < PLAN.plan().actions().size(); i++) {
      many = PLAN.plan().actions().get(i).owners().size() > 1 ? i : many;
    }
    String owners = "/actions/" + many + "/owners";
    Corrected less = SAMPLE.correct("{'op':'remove','path':'" + owners + "/0'}");
    assertThat(less.document().plan().actions().get(many).owners())
        .isEqualTo(
            PLAN.plan()
                .actions()
                .get(many)
                .owners()
                .subList(1, PLAN.plan().actions().get(many).owners().size()));
    Corrected more =
        SAMPLE.correct(
            op("add", owners + "/0", "{'name':'Ann Bell','responsibility':'responsible'}"));
    assertThat(more.document().plan().actions().get(many).owners())
        .first()
        .matches(owner -> owner.name().equals("Ann Bell"));
    assertThat(more.document().evidence()).isEqualTo(PLAN.evidence());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void anActionThatIsNoneTakesItsPlacesAndLinksWithIt(int gone) {
    Corrected corrected = SAMPLE.correct("{'op':'remove','path':'/actions/" + gone + "'}");
    assertThat(corrected.refused()).isEmpty();
    List<Action> before = PLAN.plan().actions();
    List<Action> after = corrected.document().plan().actions();
    assertThat(after).hasSize(before.size() - 1);
    for (int i = 0; i < after.size(); i++) {
      int old = i < gone ? i : i + 1;
      assertThat(after.get(i).text()).isEqualTo(before.get(old).text());
      assertThat(places(corrected.document(), i)).isEqualTo(places(PLAN, old));
      List<String> texts = outcomes(corrected.document(), after.get(i));
      assertThat(texts).isEqualTo(outcomes(PLAN, before.get(old)));
    }
    assertThat(corrected.document().evidence().keySet())
        .noneMatch(pointer -> pointer.startsWith("/actions/" + after.size() + "/"));
  }

  @Test
  void whatIsLeftOutIsShownWhereItStoodAlthoughListsHaveShifted() {
    Corrected corrected =
        SAMPLE.correct(
            op("test", "/actions/3/text", "'Something else'"),
            op("replace", "/actions/3/text", "'Mine'"),
            op("test", "/actions/1/text", "'Something else'"),
            op("replace", "/actions/1/text", "'Mine'"),
            "{'op':'remove','path':'/actions/1'}",
            "{'op':'remove','path':'/actions/0'}");
    assertThat(corrected.refused()).hasSize(2);
    assertThat(corrected.document().diagnostics())
        .filteredOn(told -> told.code() == DiagnosticCode.CORRECTION_NOT_APPLIED)
        .extracting(Diagnostic::at)
        .containsExactly(Optional.of(SAMPLE.place("/actions/3/text")), Optional.empty());
  }

  @Test
  void anActionMoreIsNumberedAndMovesTheOthers() {
    Action first = PLAN.plan().actions().get(0);
    String added =
        "{'text':'One more','issueId':'%s','priorityId':'%s','due':{'text':'May 2024'}}"
            .formatted(first.issueId(), first.priorityId());
    Corrected corrected =
        SAMPLE.correct(op("add", "/actions/0", added), op("replace", "/actions/1/text", "'Mine'"));
    assertThat(corrected.refused()).isEmpty();
    List<Action> after = corrected.document().plan().actions();
    assertThat(after.get(0).id()).isEqualTo(first.id());
    assertThat(after.get(0).due()).contains(Extractor.timing("May 2024"));
    assertThat(after.get(1).text()).isEqualTo("Mine");
    assertThat(places(corrected.document(), 1)).isEqualTo(places(PLAN, 0));
    assertThat(places(corrected.document(), 0)).isEmpty();
    assertThat(outcomes(corrected.document(), after.get(1))).isEqualTo(outcomes(PLAN, first));
  }

  @Test
  void anOutcomeThatIsNoneIsNoLongerLinked() {
    String gone = PLAN.plan().outcomes().get(0).text();
    Corrected corrected = SAMPLE.correct("{'op':'remove','path':'/outcomes/0'}");
    assertThat(corrected.refused()).isEmpty();
    for (int i = 0; i < PLAN.plan().actions().size(); i++) {
      List<String> texts = new ArrayList<>(outcomes(PLAN, PLAN.plan().actions().get(i)));
      texts.remove(gone);
      assertThat(outcomes(corrected.document(), corrected.document().plan().actions().get(i)))
          .isEqualTo(texts);
    }
  }

  @Test
  void totalsThatNoLongerAddUpAreTold() {
    Corrected counted =
        SAMPLE.correct(
            op("add", "/declaredCounts", "{'completed':1,'inProgress':1,'notStarted':1}"));
    assertThat(counted.refused()).isEmpty();
    assertThat(counted.document().diagnostics())
        .last()
        .matches(told -> told.code() == DiagnosticCode.COUNT_MISMATCH);
  }

  /** The figures are far above what it takes, and far below what checking each would take. */
  @Test
  void twoHundredCorrectionsOfALargePlanTakeSeconds() {
    List<String> actions = new ArrayList<>();
    String prose = "Words of a long plan. ".repeat(40);
    Map<String, List<Place>> evidence = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      actions.add("{'id':'0-A" + (i + 1) + "','text':'" + prose + "'}");
      evidence.put("/actions/" + i + "/text", List.of(SAMPLE.place("/actions/0/text")));
    }
    String json = "{'kind':'action-plan','actions':[" + String.join(",", actions) + "]}";
    Plan thousand = CanonicalJson.read(json.replace('\'', '"').getBytes(UTF_8), Plan.class);
    Document large =
        new Document(PLAN.schemaVersion(), thousand, PLAN.source(), evidence, List.of());
    assertThat(CanonicalJson.write(large)).hasSizeGreaterThan(900_000);
    List<String> operations = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String path = "/actions/" + i * 5 + "/text";
      operations.add(op("test", path, "'" + prose + "'"));
      operations.add(op("replace", path, i % 50 == 7 ? "5" : "'Shorter'"));
    }
    operations.add("{'op':'remove','path':'/actions/3'}");
    long start = System.nanoTime();
    Corrected corrected = CorrectedSample.correct(large, operations.toArray(String[]::new));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertThat(corrected.applied()).isEqualTo(197);
    assertThat(corrected.refused()).hasSize(4);
    assertThat(millis).isLessThan(20_000);
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
}
