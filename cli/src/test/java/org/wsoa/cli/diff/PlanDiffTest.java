package org.wsoa.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.Action;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Outcome;
import org.wsoa.model.OutcomeKind;
import org.wsoa.model.Owner;
import org.wsoa.model.Plan;
import org.wsoa.model.PlanKind;
import org.wsoa.model.Precision;
import org.wsoa.model.Progress;
import org.wsoa.model.Responsibility;
import org.wsoa.model.Timing;

class PlanDiffTest {
  private static final Path SAMPLES = Path.of("../samples/plans");
  private static final Path CORPUS =
      Path.of(System.getProperty("wsoa.shared", "../../shared")).resolve("corpus");
  private static final int SEEDS = 25;

  /** What a sample's expected JSON has. */
  record Expected(Plan plan) {}

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      List<Path> found =
          folders.map(f -> f.resolve("expected.json")).filter(Files::exists).sorted().toList();
      assertThat(found).hasSizeGreaterThan(15);
      return found.stream();
    }
  }

  private static Plan sample(Path file) {
    try {
      return CanonicalJson.read(Files.readAllBytes(file), Expected.class).plan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPlanIsNoOtherThanItself(Path file) {
    assertThat(PlanDiff.compare(sample(file), sample(file)).changes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsWhatAProgramEditedAndNoMore(Path file) {
    Plan plan = sample(file);
    assumeTrue(plan.actions().size() > 1, "there is too little in this plan to edit: " + file);
    findsExactly(plan);
  }

  @Test
  void findsWhatAProgramEditedInAnotherPlan() throws IOException, RejectedException {
    Path file = CORPUS.resolve("northmere/plan.docx");
    assumeTrue(Files.exists(file), "no published plans beside this checkout: " + file);
    Plan plan = new Extractor().extract("plan.docx", Files.readAllBytes(file)).plan();
    assertThat(EditedPlan.make(plan, 0, true).expected()).hasSize(5 + 2 * 2 + 3 + 1 + 2 + 4);
    findsExactly(plan);
  }

  private static void findsExactly(Plan plan) {
    for (int seed = 0; seed < SEEDS; seed++) {
      for (boolean renumber : new boolean[] {false, true}) {
        EditedPlan.Made edited = EditedPlan.make(plan, seed, renumber);
        List<String> found =
            PlanDiff.compare(plan, edited.plan()).changes().stream().map(EditedPlan::told).toList();
        assertThat(new TreeSet<>(found))
            .as("seed %d, renumbered %s", seed, renumber)
            .isEqualTo(edited.expected());
        assertThat(found).hasSameSizeAs(edited.expected());
      }
    }
  }

  @Test
  void acrossTheFilesOfOnePlanNothingHasChanged() throws IOException, RejectedException {
    assumeTrue(Files.isDirectory(CORPUS), "no published plans beside this checkout: " + CORPUS);
    Extractor extractor = new Extractor();
    for (String plan : List.of("northmere", "eastvale")) {
      List<Path> files;
      try (Stream<Path> all = Files.list(CORPUS.resolve(plan))) {
        files =
            all.filter(f -> String.valueOf(f.getFileName()).startsWith("plan"))
                .filter(f -> !f.toString().contains("rasterised"))
                .sorted()
                .toList();
      }
      assertThat(files).hasSizeGreaterThan(8);
      List<Plan> plans = new ArrayList<>();
      for (Path file : files) {
        plans.add(extractor.extract(file.toString(), Files.readAllBytes(file)).plan());
      }
      for (int i = 0; i < plans.size(); i++) {
        for (int j = 0; j < plans.size(); j++) {
          assertThat(PlanDiff.compare(plans.get(i), plans.get(j)).changes())
              .as(files.get(i) + " " + files.get(j))
              .isEmpty();
        }
      }
    }
  }

  private static Plan plan(List<Action> actions, List<Outcome> outcomes) {
    return new Plan(
        "T",
        "",
        PlanKind.ACTION_PLAN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        actions,
        outcomes);
  }

  private static Action action(
      String id, String text, Optional<Timing> due, List<Owner> owners, List<Progress> progress) {
    return new Action(
        id,
        "",
        "",
        "",
        text,
        owners,
        Optional.empty(),
        due,
        Optional.empty(),
        Optional.empty(),
        progress,
        List.of(),
        "",
        "",
        Map.of());
  }

  private static Action due(Optional<Timing> due) {
    return action("0-A1", "Open the harbour", due, List.of(), List.of());
  }

  private static Timing month(String text, int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Timing.of(text, Precision.MONTH, first, first.plusMonths(1).minusDays(1));
  }

  private static List<Change> changes(Action was, Action is) {
    return PlanDiff.compare(plan(List.of(was), List.of()), plan(List.of(is), List.of())).changes();
  }

  @Test
  void aDeadlineSlipsByDaysAndByWholeMonths() {
    Change change =
        changes(
                due(Optional.of(month("Sept 2024", 2024, 9))),
                due(Optional.of(month("Feb 2025", 2025, 2))))
            .get(0);
    assertThat(change.kind()).isEqualTo(ChangeKind.DEADLINE_SLIPPED);
    assertThat(change.days()).contains(151L);
    assertThat(change.months()).contains(5L);
  }

  @Test
  void aDeadlineBroughtForwardHasNegativeDays() {
    LocalDate day = LocalDate.of(2024, 9, 10);
    Timing tenth = Timing.of("10/09/2024", Precision.DAY, day, day);
    Change change =
        changes(due(Optional.of(month("Sept 2024", 2024, 9))), due(Optional.of(tenth))).get(0);
    assertThat(change.kind()).isEqualTo(ChangeKind.DEADLINE_BROUGHT_FORWARD);
    assertThat(change.days()).contains(-20L);
    assertThat(change.months()).isEmpty();
  }

  @Test
  void theSameDaysInOtherWordsAreNoChange() {
    assertThat(
            changes(
                due(Optional.of(month("Sept 2024", 2024, 9))),
                due(Optional.of(month("09/2024", 2024, 9)))))
        .isEmpty();
  }

  @Test
  void aDeadlineIsSetRemovedOrRestated() {
    Optional<Timing> dated = Optional.of(month("Sept 2024", 2024, 9));
    Optional<Timing> vague = Optional.of(Timing.undated("soon", Precision.UNKNOWN));
    Optional<Timing> always = Optional.of(Timing.undated("Ongoing", Precision.ONGOING));
    assertThat(changes(due(vague), due(dated)).get(0).kind()).isEqualTo(ChangeKind.DEADLINE_SET);
    assertThat(changes(due(dated), due(Optional.empty())).get(0).kind())
        .isEqualTo(ChangeKind.DEADLINE_REMOVED);
    assertThat(changes(due(vague), due(always)).get(0).kind())
        .isEqualTo(ChangeKind.DEADLINE_RESTATED);
  }

  @Test
  void anOwnerInAnotherRoleIsTheSameOwner() {
    Owner lead = new Owner("Ann Hale", "Head", "Council", Responsibility.RESPONSIBLE);
    Owner sponsor = new Owner("Ann Hale", "Director", "Council", Responsibility.ACCOUNTABLE);
    Action was = action("0-A1", "Open", Optional.empty(), List.of(lead), List.of());
    Action is = action("0-A1", "Open", Optional.empty(), List.of(sponsor), List.of());
    assertThat(changes(was, is))
        .extracting(Change::kind, Change::from, Change::to)
        .containsExactly(tuple(ChangeKind.OWNER_CHANGED, Optional.of(lead), Optional.of(sponsor)));
  }

  @Test
  void theOrderOfOwnersSaysNothing() {
    Owner one = new Owner("Ann Hale", "", "", Responsibility.RESPONSIBLE);
    Owner other = new Owner("", "Harbour Master", "", Responsibility.RESPONSIBLE);
    Action was = action("0-A1", "Open", Optional.empty(), List.of(one, other), List.of());
    Action is = action("0-A1", "Open", Optional.empty(), List.of(other, one), List.of());
    assertThat(changes(was, is)).isEmpty();
  }

  @Test
  void progressIsAdded() {
    Progress first = new Progress(Optional.empty(), "Keel laid");
    Progress second = new Progress(Optional.empty(), "Launched");
    Action was = action("0-A1", "Open", Optional.empty(), List.of(), List.of(first));
    Action is = action("0-A1", "Open", Optional.empty(), List.of(), List.of(first, second));
    assertThat(changes(was, is))
        .extracting(Change::kind, Change::to)
        .containsExactly(tuple(ChangeKind.PROGRESS_ADDED, Optional.of(second)));
  }

  @Test
  void quotesDashesCaseAndSpaceAreNoOtherWords() {
    Action was =
        action(
            "0-A1", "The Heads’ co-ordinated “plan” – a", Optional.empty(), List.of(), List.of());
    Action is =
        action(
            "0-A1",
            "the heads' co - ordinated \"plan\" -  a",
            Optional.empty(),
            List.of(),
            List.of());
    assertThat(changes(was, is)).isEmpty();
  }

  @Test
  void aNumberThatIsAnotherIsAnotherText() {
    Action was =
        action("0-A1", "Answer 90% of letters in time", Optional.empty(), List.of(), List.of());
    Action is =
        action("0-A1", "Answer 95% of letters in time", Optional.empty(), List.of(), List.of());
    assertThat(changes(was, is)).extracting(Change::kind).containsExactly(ChangeKind.REWORDED);
  }

  @Test
  void anOutcomeIsAddedDroppedRewordedAndRelinked() {
    Action action = action("0-A1", "Open the harbour", Optional.empty(), List.of(), List.of());
    Plan was =
        plan(
            List.of(action),
            List.of(
                outcome("0-O1", "Boats may land at every tide of the year"),
                outcome("0-O2", "Nets are mended")));
    Plan is =
        plan(
            List.of(action),
            List.of(
                outcome("0-O1", "Boats may land at every tide of the winter"),
                outcome("0-O2", "Lamps burn until dawn")));
    assertThat(PlanDiff.compare(was, is).changes())
        .extracting(EditedPlan::told)
        .containsExactly(
            "outcome reworded Boats may land at every tide of the winter",
            "outcome new Lamps burn until dawn",
            "outcome dropped Nets are mended");
  }

  @Test
  void aTextWrittenAnewIsStillTheSameActionWhereAllElseIsTheSame() {
    Owner owner = new Owner("Ann Hale", "", "", Responsibility.RESPONSIBLE);
    Timing due = month("Sept 2024", 2024, 9);
    List<Outcome> outcomes = List.of(outcome("0-O1", "Boats may land at every tide"));
    Action was = linked(action("0-A1", "Dredge", Optional.of(due), List.of(owner), List.of()));
    Action is = linked(action("0-A1", "Clear silt", Optional.of(due), List.of(owner), List.of()));
    assertThat(
            PlanDiff.compare(plan(List.of(was), outcomes), plan(List.of(is), outcomes)).changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.REWORDED);
    Action later =
        linked(
            action(
                "0-A1",
                "Clear silt",
                Optional.of(month("May 2025", 2025, 5)),
                List.of(owner),
                List.of()));
    assertThat(
            PlanDiff.compare(plan(List.of(was), outcomes), plan(List.of(later), outcomes))
                .changes())
        .extracting(EditedPlan::told)
        .contains("action new Clear silt", "action dropped Dredge");
  }

  private static Action linked(Action a) {
    return new Action(
        a.id(),
        a.ref(),
        a.priorityId(),
        a.issueId(),
        a.text(),
        a.owners(),
        a.start(),
        a.due(),
        a.originalDue(),
        a.status(),
        a.progress(),
        List.of("0-O1"),
        a.resources(),
        a.evidence(),
        a.extra());
  }

  private static Outcome outcome(String id, String text) {
    return new Outcome(
        id,
        text,
        OutcomeKind.OUTCOME,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "",
        "",
        List.of("0-A1"));
  }
}
