package org.wsoa.extract.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.plan.Banners.Banner;
import org.wsoa.extract.plan.Drafts.IssueDraft;
import org.wsoa.extract.plan.Drafts.PriorityDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Meaning;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Progress;
import org.wsoa.model.Timing;

/**
 * Which priority and issue the next row stands in. A priority is known again by its number, else by
 * its title, so that a banner repeated over every table is one priority.
 */
final class Blocks {
  /** What numbers parts of a document, or what is in a plan besides priorities. */
  private static final Set<String> PARTS = Set.of("section", "part", "action", "outcome");

  /** Words of labels that name priorities, whatever stands above them. */
  private static final List<String> OF_PRIORITIES = List.of("priority", "weakness");

  private final Drafts drafts;
  private Optional<PriorityDraft> priority = Optional.empty();
  private Optional<IssueDraft> issue = Optional.empty();

  /** The number of the block, until an issue takes it. */
  private Optional<BlockNumber> number = Optional.empty();

  /** Where that number stands; nowhere where an issue's own cell has it. */
  private List<Place> numberPlaces = List.of();

  /** Whether the block has a number of its own, so that every row in it is of its issue. */
  private boolean numbered;

  /** The priority of the labelled heading above the table, where banners may name its parts. */
  private Optional<PriorityDraft> whole = Optional.empty();

  /** By when the rows below a row that is a date and nothing else are due. */
  private Optional<RowsDue> rowsDue = Optional.empty();

  /**
   * When rows are due that have no date of their own.
   *
   * @param places where that is said
   */
  record RowsDue(Timing timing, List<Place> places) {}

  /** The last heading above the table, to name a priority that has no banner. */
  private Optional<Heading> heading = Optional.empty();

  /** The priority's heading above that one, which names a part of it: {@code 1.2 Data}. */
  private Optional<Heading> wholeHeading = Optional.empty();

  /**
   * A heading outside tables.
   *
   * @param label what its number is of; empty for none
   */
  record Heading(String label, BlockNumber number, List<Place> places) {
    boolean isPriority() {
      return !label.isEmpty() && !PARTS.contains(Text.key(label));
    }

    boolean isWholeOf(String itsLabel, BlockNumber part) {
      return !label.isEmpty()
          && itsLabel.isEmpty()
          && part.isNested()
          && part.parent().equals(number.number());
    }
  }

  private final KnownPriorities index = new KnownPriorities();

  Blocks(Drafts drafts) {
    this.drafts = drafts;
  }

  Optional<PriorityDraft> priority() {
    return priority;
  }

  Optional<IssueDraft> currentIssue() {
    return issue;
  }

  Optional<RowsDue> rowsDue() {
    return rowsDue;
  }

  /** The last heading above the table, if it is labelled as a priority. */
  Optional<Heading> labelledHeading() {
    return heading.filter(Heading::isPriority);
  }

  /** A row over the others that is a date and nothing else. */
  void dueRows(Timing timing, List<Place> places) {
    rowsDue = Optional.of(new RowsDue(timing, places));
  }

  /**
   * A heading outside tables that numbers a priority, or could name one.
   *
   * @param label what the number is of; empty for none
   */
  void heading(String label, BlockNumber opening, List<Place> places) {
    wholeHeading = heading.filter(above -> above.isWholeOf(label, opening));
    heading = Optional.of(new Heading(label, opening, places));
  }

  /**
   * A table begins: where no banner names its priority, the numbered heading above it does, or its
   * issue, if it names a part of a priority.
   *
   * @param hasIssues whether the table names issues itself
   * @param unnumbered keys of the headings without a number that are priorities too
   */
  void startTable(boolean hasBanner, boolean hasIssues, Set<String> unnumbered) {
    rowsDue = Optional.empty();
    issue = Optional.empty();
    number = Optional.empty();
    numbered = false;
    whole = Optional.empty();
    heading
        .filter(above -> !hasBanner)
        .filter(
            above ->
                !above.number().number().isEmpty()
                    || unnumbered.contains(Text.key(above.number().rest())))
        .ifPresent(
            above -> {
              Heading named = wholeHeading.filter(part -> !hasIssues).orElse(above);
              enter(named.label(), named.number().number(), named.number().rest(), named.places());
              if (!named.equals(above)) {
                part(above);
              } else if (above.isPriority() && !hasIssues) {
                whole = priority;
              }
            });
  }

  /** Whether a banner names a part of the priority that the heading above the table names. */
  private boolean isPart(Banner banner) {
    String label = Text.key(banner.label());
    return whole.isPresent()
        && whole.equals(priority)
        && !Text.key(banner.title()).equals(Text.key(whole.get().title))
        && (banner.number().isEmpty()
            || (!label.isEmpty()
                && !label.equals(Text.key(whole.get().label))
                && OF_PRIORITIES.stream().noneMatch(label::contains)));
  }

  /** Whether a banner's number is one below that of a priority: {@code 1.2}. */
  private boolean isBelowOther(Banner banner) {
    BlockNumber own = new BlockNumber(banner.number(), banner.title());
    return own.isNested()
        && (priority.isPresent()
            || heading.filter(above -> above.number().number().equals(own.parent())).isPresent());
  }

  /** An issue that a heading names; one that several tables stand under is one issue. */
  private void part(Heading named) {
    Optional<IssueDraft> known =
        drafts.issues.stream()
            .filter(draft -> draft.number.equals(named.number().number()))
            .filter(draft -> draft.priority.equals(priority))
            .findFirst();
    numbered = true;
    if (known.isPresent()) {
      issue = known;
    } else {
      number = Optional.of(named.number());
      numberPlaces = named.places();
      issue(named.number().rest(), named.places());
    }
  }

  /**
   * A banner, with the number that stands in a cell of its own before it.
   *
   * @param apartPlaces where that number stands
   */
  void banner(
      Banner banner, Optional<BlockNumber> apart, List<Place> places, List<Place> apartPlaces) {
    rowsDue = Optional.empty();
    issue = Optional.empty();
    number = Optional.empty();
    numbered = false;
    Optional<BlockNumber> nested = apart.filter(BlockNumber::isNested);
    if (nested.isPresent()) {
      String of = banner.number().isEmpty() ? nested.get().parent() : banner.number();
      enter("", of, banner.title(), places);
      number = nested;
      numberPlaces = apartPlaces;
      numbered = true;
    } else if (apart.isEmpty() && isBelowOther(banner)) {
      number(new BlockNumber(banner.number(), banner.title()), places);
      issue(banner.title(), places);
    } else if (apart.isEmpty() && isPart(banner)) {
      numbered = true;
      if (!banner.number().isEmpty()) {
        number = Optional.of(new BlockNumber(banner.number(), banner.title()));
        numberPlaces = places;
      }
      issue(banner.title(), places);
    } else {
      enter(
          banner.label(),
          apart.map(BlockNumber::number).orElse(banner.number()),
          banner.title(),
          places);
      if (apart.isPresent()) {
        priority.ifPresent(draft -> draft.at("id", apartPlaces));
      }
    }
    priority.ifPresent(
        draft -> {
          if (draft.requiredOutcomes.isEmpty()) {
            draft.requiredOutcomes.addAll(banner.requiredOutcomes());
          }
        });
  }

  /** The last row of a table was a banner: it names the priority of the next one. */
  void nameNext() {
    priority
        .filter(draft -> issue.isEmpty() && !draft.number.isEmpty())
        .ifPresent(
            draft ->
                heading =
                    Optional.of(
                        new Heading(
                            draft.label, new BlockNumber(draft.number, draft.title), List.of())));
  }

  /**
   * The block's own number, from the place of a heading; its priority is the part before the dot.
   */
  void number(BlockNumber own, List<Place> places) {
    number = Optional.of(own);
    numberPlaces = places;
    numbered = true;
    issue = Optional.empty();
    if (own.isNested()) {
      Optional<Heading> above =
          heading.filter(
              h -> h.number().number().isEmpty() || h.number().number().equals(own.parent()));
      enter(
          "",
          own.parent(),
          above.map(h -> h.number().rest()).orElse(""),
          above.map(Heading::places).orElse(List.of()));
    }
  }

  private void enter(String label, String itsNumber, String title, List<Place> places) {
    PriorityDraft draft =
        index
            .find(label, itsNumber, title)
            .orElseGet(
                () -> {
                  PriorityDraft made = new PriorityDraft(label, itsNumber, "");
                  drafts.priorities.add(made);
                  return made;
                });
    if (draft.title.isEmpty()) {
      draft.title = title;
      index.add(draft);
    }
    if (!draft.title.isEmpty()) {
      draft.at("title", places);
    }
    priority = Optional.of(draft);
  }

  /** Owners of the priority, from its banner or a line under its heading. */
  void ownPriority(List<Owner> owners, List<Place> places) {
    priority.ifPresent(
        draft -> {
          draft.owners.addAll(owners);
          draft.at("owners", places);
        });
  }

  /** What the priority is to achieve, from a line under its heading; each once. */
  void requireOfPriority(List<String> outcomes, List<Place> places) {
    priority.ifPresent(
        draft -> {
          outcomes.stream()
              .filter(outcome -> !draft.requiredOutcomes.contains(outcome))
              .forEach(draft.requiredOutcomes::add);
          draft.at("requiredOutcomes", places);
        });
  }

  /** When what the priority is to achieve is due, from a line under its heading. */
  void duePriority(Timing due) {
    priority.ifPresent(draft -> draft.due = Optional.of(due));
  }

  /**
   * The issue of a cell that no row had before.
   *
   * @param ref the number cell that stands beside it for all its rows
   * @param code the code that opens it, as one opens all issues of its column
   */
  IssueDraft issue(RawCell cell, Optional<Entry> ref, Optional<BlockNumber> code) {
    String text = Text.fold(cell.text());
    if (ref.isPresent() && number.isEmpty()) {
      number = BlockNumber.opening(ref.get().text());
      numberPlaces = ref.get().cell().places();
    }
    Optional<BlockNumber> opening =
        BlockNumber.opening(text)
            .filter(n -> !n.rest().isEmpty())
            .filter(n -> n.isNested() || n.isCode() || BlockNumber.labelled(text).isPresent())
            .or(() -> code);
    if (opening.isPresent()
        && (number.isEmpty() || number.get().number().equals(opening.get().number()))) {
      number = opening;
      return issue(opening.get().rest(), cell.places());
    }
    return issue(text, cell.places());
  }

  private IssueDraft issue(String title, List<Place> places) {
    if (issue.isPresent()
        && number.isEmpty()
        && Text.key(issue.get().title).equals(Text.key(title))) {
      issue.get().at("title", places);
      return issue.get();
    }
    IssueDraft draft = new IssueDraft(number.map(BlockNumber::number).orElse(""), title, priority);
    draft.at("title", places);
    if (!numberPlaces.isEmpty()) {
      draft.at("id", numberPlaces);
    }
    number = Optional.empty();
    numberPlaces = List.of();
    drafts.issues.add(draft);
    issue = Optional.of(draft);
    return draft;
  }

  /** The row stands in this issue. */
  void resume(IssueDraft known) {
    issue = Optional.of(known);
    priority = known.priority.or(() -> priority);
  }

  /** The row stands in this priority. */
  void resume(PriorityDraft known) {
    if (priority.isEmpty() || priority.get() != known) {
      issue = Optional.empty();
    }
    priority = Optional.of(known);
  }

  /** A row that opens an action beside an empty issue cell, in a format that has spans. */
  void leaveUnnumberedIssue(SectionRow row) {
    boolean opens =
        row.firstFilled(Meaning.ACTION).map(action -> row.opens(action.cell())).orElse(false);
    if (opens && !numbered) {
      issue = Optional.empty();
    }
  }

  /**
   * Strategies of the issue, each once.
   *
   * @return whether there is an issue to take them
   */
  boolean link(RawCell cell) {
    issue.ifPresent(
        draft -> {
          draft.strategyLinks.addAll(StrategyLinks.of(cell.lines()));
          draft.at("strategyLinks", cell.places());
        });
    return issue.isPresent();
  }

  /**
   * The story of the block.
   *
   * @return whether there is an issue to take it
   */
  boolean tellStory(Progress progress, List<Place> places) {
    issue.ifPresent(
        draft -> {
          draft.progress.add(progress);
          draft.at("progress", places);
        });
    return issue.isPresent();
  }
}
