package org.wsoa.cli.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wsoa.model.Action;
import org.wsoa.model.Colour;
import org.wsoa.model.Outcome;
import org.wsoa.model.OutcomeKind;
import org.wsoa.model.Owner;
import org.wsoa.model.Plan;
import org.wsoa.model.Precision;
import org.wsoa.model.Rating;
import org.wsoa.model.Responsibility;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/**
 * A plan a quarter later, as a program makes it: 5 deadlines moved, 2 owners changed, 3 ratings, 1
 * action dropped, 2 added, 4 reworded. What it did is kept, to be compared with what is found.
 */
final class EditedPlan {
  private static final String[] WORDS = {
    "harbour", "violin", "meadow", "copper", "lantern", "orchard", "saddle", "thimble", "walnut",
    "glacier", "pepper", "marble", "sparrow", "canvas", "drizzle", "ember", "fiddle", "gravel",
    "hazel", "indigo", "jasmine", "kettle", "lichen", "mitten", "nutmeg", "oyster", "pebble"
  };

  private final Random random;
  private final List<Action> actions;
  private final List<Outcome> outcomes;
  private final Set<String> expected = new TreeSet<>();

  private EditedPlan(Plan plan, long seed) {
    random = new Random(seed);
    actions = new ArrayList<>(plan.actions());
    outcomes = new ArrayList<>(plan.outcomes());
  }

  /**
   * An edited plan, and a line for each change in it, sorted.
   *
   * @param plan what it is now
   * @param expected the changes as {@link #told} tells them
   */
  record Made(Plan plan, Set<String> expected) {}

  /** What a change says, but for numbers. */
  static String told(Change change) {
    return change.subject().wireName() + " " + change.kind().wireName() + " " + change.text();
  }

  /**
   * Edits a plan.
   *
   * @param renumber whether ids and refs are counted anew, as a plan does it
   */
  static Made make(Plan plan, long seed, boolean renumber) {
    EditedPlan edited = new EditedPlan(plan, seed);
    edited.drop();
    edited.reword(4);
    edited.moveDeadlines(5);
    edited.changeOwners(2);
    edited.moveRatings(3);
    edited.add(2);
    Plan now = with(plan, edited.actions, edited.outcomes);
    return new Made(renumber ? renumbered(plan, now) : now, edited.expected);
  }

  private List<Integer> some(int count, Predicate<Action> which) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      if (which.test(actions.get(i))) {
        all.add(i);
      }
    }
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(count, all.size()));
  }

  private void expect(ChangeKind kind, Action action) {
    expected.add("action " + kind.wireName() + " " + action.text());
  }

  private void reword(int count) {
    for (int i : some(count, action -> action.text().split(" ").length >= 6)) {
      Action action = actions.get(i);
      Action now =
          copy(action, reworded(action.text()), action.owners(), action.due(), action.status());
      actions.set(i, now);
      expect(ChangeKind.REWORDED, now);
    }
  }

  private String reworded(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    switch (random.nextInt(4)) {
      case 0 -> words.set(words.size() / 2, word());
      case 1 -> words.addAll(List.of("as", "the", word(), "board", "asked", "in", "the", word()));
      case 2 -> words.subList(words.size() - words.size() / 4, words.size()).clear();
      default -> {
        Collections.rotate(words, words.size() / 2);
        words.add(0, word());
      }
    }
    return String.join(" ", words);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private void moveDeadlines(int count) {
    for (int i : some(count, action -> action.due().flatMap(Timing::end).isPresent())) {
      Action action = actions.get(i);
      LocalDate was = action.due().flatMap(Timing::end).orElseThrow();
      LocalDate is = was.plusDays(random.nextBoolean() ? 92 : -31);
      Timing due = Timing.of(is.toString(), Precision.DAY, is, is);
      actions.set(
          i, copy(action, action.text(), action.owners(), Optional.of(due), action.status()));
      expect(
          is.isAfter(was) ? ChangeKind.DEADLINE_SLIPPED : ChangeKind.DEADLINE_BROUGHT_FORWARD,
          action);
    }
  }

  private void changeOwners(int count) {
    for (int i : some(count, action -> !action.owners().isEmpty())) {
      Action action = actions.get(i);
      List<Owner> owners = new ArrayList<>(action.owners());
      owners.set(0, new Owner("Zeb Quarrender", "Harbour Master", "", Responsibility.RESPONSIBLE));
      actions.set(i, copy(action, action.text(), owners, action.due(), action.status()));
      expect(ChangeKind.OWNER_ADDED, action);
      expect(ChangeKind.OWNER_REMOVED, action);
    }
  }

  private void moveRatings(int count) {
    for (int i : some(count, action -> action.status().isPresent())) {
      Action action = actions.get(i);
      boolean red = action.status().flatMap(Rating::rating).equals(Optional.of(Colour.RED));
      Rating now =
          new Rating(
              Optional.of(red ? Colour.BLUE : Colour.RED),
              "",
              "",
              Optional.of(red ? State.COMPLETE : State.OFF_TRACK));
      actions.set(i, copy(action, action.text(), action.owners(), action.due(), Optional.of(now)));
      expect(ChangeKind.RATING_MOVED, action);
    }
  }

  /** Drops an action, and the outcomes that only it had. */
  private void drop() {
    Action gone = actions.remove(random.nextInt(actions.size()));
    expect(ChangeKind.DROPPED, gone);
    for (Outcome outcome : List.copyOf(outcomes)) {
      List<String> left = new ArrayList<>(outcome.actionIds());
      if (left.remove(gone.id())) {
        outcomes.remove(outcome);
        if (!left.isEmpty()) {
          outcomes.add(linked(outcome, left));
        }
      }
    }
  }

  private void add(int count) {
    for (int n = 0; n < count; n++) {
      int at = random.nextInt(actions.size());
      Action model = actions.get(at);
      String text =
          random.ints(12, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
      String id = "new-A" + n;
      Outcome outcome =
          new Outcome(
              "new-O" + n,
              "A " + word() + " by the " + word() + " for every " + word(),
              OutcomeKind.OUTCOME,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              "",
              "",
              List.of(id));
      outcomes.add(outcome);
      Action added =
          new Action(
              id,
              "",
              model.priorityId(),
              model.issueId(),
              text,
              model.owners(),
              Optional.empty(),
              model.due(),
              Optional.empty(),
              model.status(),
              List.of(),
              List.of(outcome.id()),
              "",
              "",
              Map.of());
      actions.add(at + random.nextInt(2), added);
      expect(ChangeKind.NEW, added);
    }
  }

  private static Action copy(
      Action a, String text, List<Owner> owners, Optional<Timing> due, Optional<Rating> status) {
    return new Action(
        a.id(),
        a.ref(),
        a.priorityId(),
        a.issueId(),
        text,
        owners,
        a.start(),
        due,
        a.originalDue(),
        status,
        a.progress(),
        a.outcomeIds(),
        a.resources(),
        a.evidence(),
        a.extra());
  }

  private static Outcome linked(Outcome o, List<String> actionIds) {
    return new Outcome(
        o.id(),
        o.text(),
        o.kind(),
        o.due(),
        o.measures(),
        o.impact(),
        o.baseline(),
        o.target(),
        actionIds);
  }

  static Plan with(Plan plan, List<Action> actions, List<Outcome> outcomes) {
    return new Plan(
        plan.title(),
        plan.area(),
        plan.kind(),
        plan.published(),
        plan.inspection(),
        plan.declaredCounts(),
        plan.ratingScales(),
        plan.people(),
        plan.forums(),
        plan.priorities(),
        plan.issues(),
        actions,
        outcomes);
  }

  /** Counts ids anew, and gives the refs of the old plan to the actions in their new order. */
  private static Plan renumbered(Plan old, Plan now) {
    List<String> refs = old.actions().stream().map(Action::ref).toList();
    Map<String, Integer> counted = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    for (Action action : now.actions()) {
      String stem = action.issueId().isEmpty() ? action.priorityId() : action.issueId();
      ids.put(
          action.id(), (stem.isEmpty() ? "0" : stem) + "-A" + counted.merge(stem, 1, Integer::sum));
    }
    Map<String, String> outcomeIds = new HashMap<>();
    now.outcomes().forEach(o -> outcomeIds.put(o.id(), "9-O" + (outcomeIds.size() + 1)));
    List<Action> actions = new ArrayList<>();
    for (Action a : now.actions()) {
      String ref = actions.size() < refs.size() ? refs.get(actions.size()) : "";
      actions.add(
          new Action(
              ids.getOrDefault(a.id(), ""),
              ref,
              a.priorityId(),
              a.issueId(),
              a.text(),
              a.owners(),
              a.start(),
              a.due(),
              a.originalDue(),
              a.status(),
              a.progress(),
              a.outcomeIds().stream().filter(outcomeIds::containsKey).map(outcomeIds::get).toList(),
              a.resources(),
              a.evidence(),
              a.extra()));
    }
    List<Outcome> outcomes =
        now.outcomes().stream()
            .map(
                o ->
                    new Outcome(
                        outcomeIds.getOrDefault(o.id(), ""),
                        o.text(),
                        o.kind(),
                        o.due(),
                        o.measures(),
                        o.impact(),
                        o.baseline(),
                        o.target(),
                        o.actionIds().stream().map(ids::get).toList()))
            .toList();
    return with(now, actions, outcomes);
  }
}
