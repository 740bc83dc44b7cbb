package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Lists;
import org.wsoa.extract.normalise.Sentences;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Flow;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;

/** Builds a plan from a stitched document. Keeps no state between two documents. */
public final class PlanBuilder {
  /** What stands before a date by which something is due. */
  private static final Pattern BY = Pattern.compile("(?i)\\bby(?: the)?(?: end of)?\\s*$");

  /** A title of this score is a wording and nothing else. */
  private static final double WHOLE = 0.9;

  private final Understanding understanding;
  private final HeadingVocabulary vocabulary;

  /** A builder that understands tables as given. */
  public PlanBuilder(Understanding understanding, HeadingVocabulary vocabulary) {
    this.understanding = understanding;
    this.vocabulary = vocabulary;
  }

  /**
   * What was built.
   *
   * @param plan the plan
   * @param evidence JSON Pointer into the plan to places
   */
  public record Built(Plan plan, Map<String, List<Place>> evidence) {}

  /** Builds the plan. */
  public Built build(Flow flow, Diagnostics diagnostics) {
    DocumentView document = understanding.read(flow);
    ContextReader context = new ContextReader(document);
    Drafts drafts = new Drafts();
    PaintedCells paint =
        PaintedCells.of(document.sections(TableKind.ACTIONS), context.context().actionKey());
    ActionTableReader reader =
        new ActionTableReader(drafts, context.context(), paint, vocabulary, diagnostics);
    Walk walk = new Walk(reader, unnumberedPriorities(document));
    boolean actionTable = false;
    List<DocumentView.Item> items = document.items();
    for (int i = 0; i < items.size(); i++) {
      DocumentView.Item item = items.get(i);
      if (item instanceof DocumentView.Text text) {
        walk.text(text.block(), isHeading(items, i));
      } else if (item instanceof DocumentView.Table table) {
        for (Section section : SlideRepair.repair(table.sections(TableKind.ACTIONS), diagnostics)) {
          actionTable = true;
          Doubts.tellHeadings(section, diagnostics);
          walk.section(section);
        }
      }
    }
    if (!actionTable) {
      diagnostics.warning(DiagnosticCode.NO_ACTION_TABLE, "No table was taken for an action table");
    }
    Drafts.Finished finished = drafts.finish();
    Map<String, List<Place>> evidence = finished.evidence();
    for (int i = 0; i < context.peoplePlaces().size(); i++) {
      evidence.put("/people/" + i, context.peoplePlaces().get(i));
    }
    Plan plan = new FrontMatter(document).fill(finished.plan(), context);
    Doubts.tellCounts(plan, diagnostics);
    return new Built(plan, evidence);
  }

  /**
   * Unnumbered headings that each stand over an action table: priorities where there are several,
   * no priority where there is one. A table of headings alone has yet to be filled in.
   */
  private Set<String> unnumberedPriorities(DocumentView document) {
    Set<String> headings = new HashSet<>();
    String last = "";
    List<DocumentView.Item> items = document.items();
    for (int i = 0; i < items.size(); i++) {
      DocumentView.Item item = items.get(i);
      if (item instanceof DocumentView.Text text && isHeading(items, i)) {
        last = Text.key(text.block().line().text());
      } else if (item instanceof DocumentView.Table table && table.hasActionRows()) {
        if (!last.isEmpty() && BlockNumber.opening(last).isEmpty()) {
          headings.add(last);
        }
        last = "";
      }
    }
    return headings.size() > 1 ? headings : Set.of();
  }

  /**
   * Whether an item is a heading, and not a line that only says what follows: a label, or words
   * with a colon above a list ({@code By March we will have:}).
   */
  private boolean isHeading(List<DocumentView.Item> items, int index) {
    if (!(items.get(index) instanceof DocumentView.Text text) || !text.block().isHeading()) {
      return false;
    }
    boolean leads =
        text.block().line().text().endsWith(":")
            && index + 1 < items.size()
            && items.get(index + 1) instanceof DocumentView.Text next
            && Lists.isEntry(next.block().line().marked());
    return !leads && !PriorityLines.isLabel(text.block(), vocabulary);
  }

  /** Goes through the document and tells the action reader what headings and lines say. */
  private final class Walk {
    private final ActionTableReader reader;
    private final Set<String> unnumbered;
    private final List<TextBlock> headings = new ArrayList<>();
    private final List<TextBlock> lines = new ArrayList<>();

    Walk(ActionTableReader reader, Set<String> unnumbered) {
      this.reader = reader;
      this.unnumbered = unnumbered;
    }

    void text(TextBlock block, boolean heading) {
      boolean labelled = BlockNumber.labelled(block.line().marked()).isPresent();
      if (heading || labelled) {
        int level = Math.max(1, block.level());
        headings.removeIf(above -> Math.max(1, above.level()) >= level);
        headings.add(block);
        lines.clear();
      } else {
        lines.add(block);
      }
    }

    /**
     * The number with the first line below the last heading as what it numbers, where the heading
     * is a label and nothing else ({@code Priority 2}); a line that itself labels something is not
     * what the priority is called, nor is an introduction: then the label is all that it is called.
     */
    private BlockNumber titledBelow(TextBlock heading, BlockNumber number) {
      boolean last = heading.equals(headings.get(headings.size() - 1));
      if (!last || lines.isEmpty() || BlockNumber.labelled(heading.line().text()).isEmpty()) {
        return number;
      }
      String below = Text.fold(lines.get(0).line().text());
      if (below.indexOf(':') >= 0) {
        return number;
      }
      return new BlockNumber(
          number.number(), isIntroduction() ? Text.fold(heading.line().text()) : below);
    }

    /**
     * Whether the lines below a heading are paragraphs of prose, the first of several sentences.
     */
    private boolean isIntroduction() {
      return lines.size() > 1
          && lines.get(1).line().text().indexOf(':') < 0
          && !Lists.isEntry(lines.get(1).line().marked())
          && Sentences.split(Text.fold(lines.get(0).line().text())).size() > 1;
    }

    void section(Section asRead) {
      liftNumbered(asRead);
      for (TextBlock heading : headings) {
        String text = Text.fold(heading.line().marked());
        BlockNumber opening =
            BlockNumber.ofTitle(text)
                .map(number -> number.rest().isEmpty() ? titledBelow(heading, number) : number)
                .filter(number -> !number.rest().isEmpty())
                .orElse(new BlockNumber("", text));
        if (opening.isNested() && saysWhatFollows(opening.rest())) {
          continue;
        }
        String label = opening.number().isEmpty() ? "" : Banners.label(text, opening);
        reader.blocks().heading(label, opening, List.of(heading.place()));
      }
      Section section = PriorityColumn.below(asRead, reader.blocks().labelledHeading());
      boolean issues = section.has(Meaning.ISSUE);
      boolean parts = !issues && reader.blocks().labelledHeading().isPresent();
      boolean named = section.has(Meaning.PRIORITY) || (!section.bannerRows().isEmpty() && !parts);
      reader.blocks().startTable(named, issues, unnumbered);
      if (!headings.isEmpty()) {
        readDate(Text.fold(headings.get(headings.size() - 1).line().text()));
      }
      if (!lines.isEmpty()) {
        reader.priorityLines().read(lines);
      }
      if (reader.read(section)) {
        headings.clear();
      }
      lines.clear();
    }

    /**
     * Takes a line for the heading that it is, though nothing sets it as one, where it has the
     * number that the section's first reference is a part of: {@code 2. Data} over {@code 2.1}.
     */
    private void liftNumbered(Section section) {
      for (int i = lines.size() - 1; i >= 0; i--) {
        String text = Text.fold(lines.get(i).line().marked());
        Optional<BlockNumber> opening =
            BlockNumber.ofTitle(text).filter(n -> !n.isNested() && !n.rest().isEmpty());
        if (opening.isPresent()) {
          boolean lifts =
              headings.stream().noneMatch(this::isLabelled)
                  && Sentences.split(text).size() == 1
                  && reader.numberOfPriority(section).equals(opening.map(BlockNumber::number));
          if (lifts) {
            headings.clear();
            headings.add(lines.get(i));
            lines.subList(0, i + 1).clear();
          }
          return; // else a list stands there
        }
      }
    }

    private boolean isLabelled(TextBlock heading) {
      return BlockNumber.labelled(heading.line().marked()).isPresent();
    }

    /** Whether a numbered heading only says that actions follow: {@code 1.2 Actions}. */
    private boolean saysWhatFollows(String title) {
      return vocabulary
          .best(title)
          .filter(best -> best.meaning() == Meaning.ACTION && best.score() >= WHOLE)
          .isPresent();
    }

    /** A heading may say when all below it is due: {@code Early wins (by June 2026)}. */
    private void readDate(String heading) {
      for (Timings.Found found : Timings.findAll(heading)) {
        if (BY.matcher(heading.substring(0, found.start())).find()) {
          reader.blocks().duePriority(found.timing());
        }
      }
    }
  }
}
