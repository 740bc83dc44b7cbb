package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Banners.Banner;
import org.wsoa.extract.plan.Drafts.ActionDraft;
import org.wsoa.extract.plan.Drafts.IssueDraft;
import org.wsoa.extract.plan.Drafts.PriorityDraft;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.RowLabels;
import org.wsoa.extract.table.Section;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;
import org.wsoa.model.Progress;
import org.wsoa.model.Timing;

/**
 * Reads the rows of action tables, in document order. What a banner, a heading or an issue sets
 * holds for the rows below it; one reader serves one document.
 */
final class ActionTableReader {
  private final Drafts drafts;
  private final PaintedCells paint;
  private final Diagnostics diagnostics;
  private final Blocks blocks;
  private final PriorityLines priorityLines;
  private final UpdateRows updateRows;
  private final LabelledRows labelledRows;
  private final StatusReader statusReader;
  private final FieldReader fieldReader;
  private final OutcomeReader outcomeReader;

  /** Cells whose words are in the plan, or are told in a diagnostic. */
  private final Set<RawCell> placed = Collections.newSetFromMap(new IdentityHashMap<>());

  private final IdentityHashMap<RawCell, ActionDraft> actionOf = new IdentityHashMap<>();
  private final IdentityHashMap<RawCell, IssueDraft> issueOf = new IdentityHashMap<>();
  private final IdentityHashMap<RawCell, PriorityDraft> priorityOf = new IdentityHashMap<>();

  /** Where the TSV's rows have no spans: the last cell with text of a column, in this block. */
  private final IdentityHashMap<Column, Entry> above = new IdentityHashMap<>();

  /** Which column of the section at hand numbers its issues. */
  private IssueNumbers numbers = IssueNumbers.NONE;

  /** Its rows that are no actions but what those below them are parts of. */
  private ParentRows parents = new ParentRows(Map.of());

  /** Codes that open its issues and actions. */
  private ColumnCodes codes = ColumnCodes.NONE;

  private Optional<ActionDraft> lastAction = Optional.empty();

  /** The first action that a labelled row at hand may speak of: others have had theirs. */
  private int firstSaid;

  /** The first action below the last labelled row, or of the section at hand. */
  private int firstUnsaid;

  ActionTableReader(
      Drafts drafts,
      Context context,
      PaintedCells paint,
      HeadingVocabulary vocabulary,
      Diagnostics diagnostics) {
    this.drafts = drafts;
    this.paint = paint;
    this.diagnostics = diagnostics;
    this.blocks = new Blocks(drafts);
    this.priorityLines = new PriorityLines(blocks, context, vocabulary, diagnostics);
    this.updateRows = new UpdateRows(vocabulary);
    this.labelledRows = new LabelledRows(vocabulary);
    this.statusReader = new StatusReader(context.actionKey());
    this.fieldReader = new FieldReader(statusReader, context, diagnostics);
    this.outcomeReader = new OutcomeReader(drafts, context, blocks);
  }

  /** The blocks that rows stand in: where headings and banners leave their word. */
  Blocks blocks() {
    return blocks;
  }

  /** Reads what lines say of the priority that {@link #blocks()} stand in. */
  PriorityLines priorityLines() {
    return priorityLines;
  }

  /** The number that the first numbered row's is a part of: {@code 2} of {@code 2.1}. */
  Optional<String> numberOfPriority(Section section) {
    Grid grid = section.table().grid();
    return section.bodyRows().stream()
        .map(number -> SectionRow.of(section, grid, number))
        .flatMap(row -> row.in(Meaning.REF, Meaning.ACTION).stream())
        .flatMap(entry -> BlockNumber.opening(entry.text()).stream())
        .findFirst()
        .filter(BlockNumber::isNested)
        .map(BlockNumber::parent);
  }

  /**
   * Reads a section of an action table, its slid cells back in their places.
   *
   * @return whether it ended with a banner, which names the priority of the next section
   */
  boolean read(Section section) {
    Banners banners = new Banners(section);
    Grid grid = section.table().grid();
    numbers = IssueNumbers.of(section);
    codes = ColumnCodes.of(section);
    parents = ParentRows.of(section);
    firstUnsaid = drafts.actions.size();
    firstSaid = firstUnsaid;
    for (int number : section.bannerRows()) {
      SectionRow row = SectionRow.of(section, grid, number);
      boolean said = readPriorityLine(row);
      if (!said && number > section.bannerRows().get(0) && leadsIn(row)) {
        readLeadIn(row);
      } else if (!said) {
        startBlock();
        readBanner(row, banners);
      }
    }
    readHeadingNumber(section);
    boolean banner = false;
    for (int number : section.bodyRows()) {
      SectionRow row = SectionRow.of(section, grid, number);
      banner = row.filled().isEmpty() && banner;
      if (row.filled().isEmpty()) {
        readRow(row);
      } else if (isStory(row)) {
        readStory(row);
        startBlock();
      } else if (isTotal(row)) {
        tellUnread(row.filled(), "a row of totals");
      } else if (isStamp(row)) {
        tellUnread(row.filled(), "a page's foot in the table");
      } else if (isTemplate(row)) {
        tellUnread(row.filled(), "a row that nobody has filled in");
      } else if (readUpdateRow(row) || readLabelledRow(row)) {
        row.filled().forEach(entry -> place(entry.cell()));
      } else if (parents.in(row).isPresent()) {
        startBlock();
        readParent(row, parents.in(row).get());
      } else if (readPriorityLine(row) || readDateRow(row)) {
        lastAction = Optional.empty();
      } else if (banners.textOf(row).isPresent()) {
        startBlock();
        readBanner(row, banners);
        banner = true;
      } else {
        readRow(row);
      }
    }
    if (banner) {
      blocks.nameNext();
    }
    Conservation.tellUnplaced(section, grid, placed, diagnostics);
    return banner;
  }

  /** Reads a row of an outline that names a priority, or an issue within one. */
  private void readParent(SectionRow row, ParentRows.Named named) {
    RawCell cell = named.title().cell();
    Banner banner = new Banner("", named.number(), Text.fold(cell.text()), List.of(), "");
    blocks.banner(banner, Optional.empty(), cell.places(), cell.places());
    place(cell);
    row.firstFilled(Meaning.REF).ifPresent(number -> place(number.cell()));
    for (Entry entry : row.filled()) {
      if (blocks.currentIssue().isEmpty()
          && entry.column().meaning().responsibility().isPresent()) {
        blocks.ownPriority(fieldReader.owners(entry), entry.cell().places());
        place(entry.cell());
      }
    }
  }

  /** Reads what the row's only cell says of the priority; false where it says nothing of it. */
  private boolean readPriorityLine(SectionRow row) {
    List<Entry> filled = row.filled();
    if (filled.size() != 1 || blocks.priority().isEmpty()) {
      return false;
    }
    RawCell cell = filled.get(0).cell();
    if (cell.column() > 1 || !row.opens(cell) || !priorityLines.read(cell)) {
      return false;
    }
    place(cell);
    return true;
  }

  /** Whether the row only leads to those below it: {@code By May 2026 the service should:}. */
  private static boolean leadsIn(SectionRow row) {
    List<Entry> filled = row.filled();
    return filled.size() == 1
        && filled.get(0).text().endsWith(":")
        && BlockNumber.opening(filled.get(0).text()).isEmpty()
        && Banners.isWide(row, filled.get(0));
  }

  /** Reads the date by which the rows below are due that have none of their own. */
  private void readLeadIn(SectionRow row) {
    Entry only = row.filled().get(0);
    List<Timings.Found> dates = Timings.findAll(only.text());
    if (dates.size() == 1) {
      blocks.dueRows(dates.get(0).timing(), only.cell().places());
    }
    place(only.cell());
    tellLabel(only.text(), only.cell());
  }

  /** Reads a row over the others that is a date: by then they are due. */
  private boolean readDateRow(SectionRow row) {
    List<Entry> filled = row.filled();
    if (filled.size() != 1 || !Banners.isWide(row, filled.get(0))) {
      return false;
    }
    Entry only = filled.get(0);
    if (!row.opens(only.cell()) || !Timings.isDate(only.text())) {
      return false;
    }
    Timings.parse(only.text()).ifPresent(date -> blocks.dueRows(date, only.cell().places()));
    place(only.cell());
    return true;
  }

  /** Whether the row sums up others: its label says so, or it has but a label and a count. */
  private static boolean isTotal(SectionRow row) {
    List<Entry> filled = row.filled();
    String label = filled.get(0).text();
    return RowLabels.isTotal(label)
        || (filled.size() == 2
            && !BlockNumber.isNumber(label)
            && RowLabels.isCount(filled.get(1).text()));
  }

  /** Reads a row below an action that only says how it has come on: {@code Update, May 2024: …}. */
  private boolean readUpdateRow(SectionRow row) {
    List<Entry> filled = row.filled();
    if (filled.size() != 1 || lastAction.isEmpty() || !Banners.isWide(row, filled.get(0))) {
      return false;
    }
    Entry only = filled.get(0);
    return row.opens(only.cell()) && updateRows.read(lastAction.get(), only);
  }

  /** Reads a row that says something of the actions above it, up to the last such row. */
  private boolean readLabelledRow(SectionRow row) {
    Optional<LabelledRows.Said> said = labelledRows.read(row);
    if (said.isEmpty() || lastAction.isEmpty()) {
      return false;
    }
    if (firstUnsaid < drafts.actions.size()) {
      firstSaid = firstUnsaid;
      firstUnsaid = drafts.actions.size();
    }
    Entry label = said.get().label();
    Entry value = said.get().value();
    Meaning meaning = value.column().meaning();
    Progress progress = new Progress(Optional.empty(), value.text());
    if (meaning == Meaning.OUTCOME || meaning == Meaning.OUTPUT) {
      outcomeReader.readOfAll(value, ofBlock());
    } else if (meaning != Meaning.PROGRESS || !blocks.tellStory(progress, value.cell().places())) {
      tellUnread(List.of(label, value), "a row that a label opens");
      return true;
    }
    tellLabel(label.text(), label.cell());
    return true;
  }

  /** Those of them that stand in the issue at hand, else in its priority. */
  private List<ActionDraft> ofBlock() {
    return drafts.actions.subList(firstSaid, drafts.actions.size()).stream()
        .filter(action -> action.priority.equals(blocks.priority()))
        .filter(action -> action.issue.equals(blocks.currentIssue()))
        .toList();
  }

  /** Whether all that the row says, be it in one cell or in several, is a page's foot. */
  private static boolean isStamp(SectionRow row) {
    String first = row.filled().get(0).text();
    for (Entry entry : row.filled()) {
      if (!entry.text().equals(first)) {
        return false;
      }
    }
    return RowLabels.isStamp(first);
  }

  private void startBlock() {
    above.clear();
    lastAction = Optional.empty();
  }

  /** A number in the place of a heading (1.1 over the issues) numbers the block. */
  private void readHeadingNumber(Section section) {
    section
        .column(Meaning.ISSUE)
        .filter(column -> BlockNumber.isNumber(column.heading()))
        .flatMap(column -> BlockNumber.opening(column.heading()))
        .ifPresent(
            number -> {
              startBlock();
              blocks.number(number, headingPlaces(section));
            });
  }

  private static List<Place> headingPlaces(Section section) {
    return section.headingRows().stream()
        .flatMap(row -> section.table().grid().row(row).stream().limit(1))
        .flatMap(cell -> cell.places().stream())
        .toList();
  }

  private void readBanner(SectionRow row, Banners banners) {
    List<Entry> filled = row.filled();
    Optional<Entry> text = banners.textOf(row);
    if (text.isEmpty() && filled.size() == 2) {
      text = Optional.of(filled.get(1)); // a number and a narrow title, above the heading
    } else if (text.isEmpty() && filled.size() == 1) {
      text = Optional.of(filled.get(0));
    }
    if (text.isEmpty()) {
      return;
    }
    Banner banner = Banners.read(text.get().cell());
    place(text.get().cell());
    boolean overHeading = row.number() < row.section().firstRow();
    if (overHeading && banner.number().isEmpty() && FrontMatter.isTitle(banner.title())) {
      tellLabel(banner.title(), text.get().cell());
      return; // the document's title over its only table, as in workbooks
    }
    tellLabel(banner.labels(), text.get().cell());
    Entry first = filled.get(0);
    Optional<BlockNumber> apart =
        first.equals(text.get()) ? Optional.empty() : BlockNumber.opening(first.text());
    apart.ifPresent(number -> place(first.cell()));
    blocks.banner(banner, apart, text.get().cell().places(), first.cell().places());
    for (Entry entry : filled) {
      Meaning meaning = entry.column().meaning();
      if (!entry.equals(text.get())
          && (meaning == Meaning.ACCOUNTABLE || meaning == Meaning.OWNER)) {
        place(entry.cell());
        blocks.ownPriority(fieldReader.owners(entry), entry.cell().places());
      }
    }
  }

  /** Tells words that only say what others are, and are left out of the plan. */
  private void tellLabel(String label, RawCell cell) {
    if (!label.isEmpty()) {
      diagnostics.info(DiagnosticCode.HEADING_ROW, "A label: " + label, cell.places().get(0));
    }
  }

  /** Whether a row's action, or all of the row, is a placeholder. */
  private static boolean isTemplate(SectionRow row) {
    return row.firstFilled(Meaning.ACTION)
            .filter(action -> row.opens(action.cell()))
            .filter(action -> RowLabels.isPlaceholder(action.text()))
            .isPresent()
        || row.filled().stream().allMatch(entry -> RowLabels.isPlaceholder(entry.text()));
  }

  private static boolean isStory(SectionRow row) {
    List<Entry> filled = row.filled();
    return filled.stream().limit(2).anyMatch(entry -> RowLabels.story(entry.cell()).isPresent());
  }

  /** The row in which a block's story is told: its text is the issue's progress. */
  private void readStory(SectionRow row) {
    Optional<Timing> asOf = Optional.empty();
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Entry entry : row.filled()) {
      String text = entry.text();
      Optional<String> story = RowLabels.story(entry.cell());
      if (story.isPresent() && !story.get().isEmpty()) {
        texts.add(story.get());
      } else if (story.isPresent() || Text.key(text).equals("date")) {
        place(entry.cell());
        diagnostics.info(
            DiagnosticCode.HEADING_ROW,
            "A story row's label: " + text,
            entry.cell().places().get(0));
      } else if (asOf.isEmpty() && Timings.isDate(text)) {
        asOf = Timings.parse(text);
      } else {
        texts.add(text);
      }
      if (!placed.contains(entry.cell())) {
        places.addAll(entry.cell().places());
      }
    }
    if (texts.isEmpty()) {
      return;
    }
    Progress progress = new Progress(asOf, String.join(" ", texts));
    if (blocks.tellStory(progress, places)) {
      row.filled().forEach(entry -> place(entry.cell()));
    }
  }

  private void tellUnread(List<Entry> entries, String what) {
    for (Entry entry : entries) {
      place(entry.cell());
      diagnostics.info(
          DiagnosticCode.UNPLACED_TEXT,
          "In " + what + ": " + entry.text(),
          entry.cell().places().get(0));
    }
  }

  private void readRow(SectionRow row) {
    readPriority(row);
    readIssue(row);
    Optional<ActionDraft> action = readAction(row);
    outcomeReader.read(row, action.or(() -> lastAction), this::place);
    action.ifPresent(draft -> readFields(row, draft));
    action.ifPresent(draft -> lastAction = Optional.of(draft));
    if (action.isEmpty()) {
      lastAction.ifPresent(draft -> readLooseFields(row, draft));
    }
  }

  private void readPriority(SectionRow row) {
    Optional<Entry> entry = row.firstFilled(Meaning.PRIORITY);
    if (entry.isEmpty()) {
      return;
    }
    RawCell cell = entry.get().cell();
    place(cell);
    PriorityDraft known = priorityOf.get(cell);
    if (known == null) {
      Banner banner = Banners.read(cell);
      tellLabel(banner.labels(), cell);
      Optional<PriorityDraft> before = blocks.priority();
      Optional<IssueDraft> issue = blocks.currentIssue();
      blocks.banner(banner, Optional.empty(), cell.places(), cell.places());
      blocks.priority().ifPresent(draft -> priorityOf.put(cell, draft));
      if (blocks.priority().equals(before)) {
        issue.ifPresent(blocks::resume); // named again in each row
      }
    } else {
      blocks.resume(known);
    }
  }

  private void readIssue(SectionRow row) {
    boolean spans = row.section().table().spans();
    Optional<Entry> entry = row.firstFilled(Meaning.ISSUE);
    if (entry.isPresent()) {
      RawCell cell = entry.get().cell();
      place(cell);
      IssueDraft issue = issueOf.get(cell);
      if (issue == null) {
        Optional<Entry> number = numbers.in(row);
        issue = blocks.issue(cell, number, codes.in(entry.get()));
        if (number.isPresent()) {
          place(number.get().cell());
          above.clear(); // a numbered issue is a block of its own (rule 3)
        }
        issueOf.put(cell, issue);
      }
      blocks.resume(issue);
    } else if (spans && row.section().has(Meaning.ISSUE)) {
      blocks.leaveUnnumberedIssue(row);
    }
    for (Entry strategy : row.in(Meaning.STRATEGY)) {
      if (!strategy.cell().isEmpty() && blocks.link(strategy.cell())) {
        place(strategy.cell());
      }
    }
  }

  private Optional<ActionDraft> readAction(SectionRow row) {
    Optional<Entry> entry = row.firstFilled(Meaning.ACTION);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    RawCell cell = entry.get().cell();
    ActionDraft known = actionOf.get(cell);
    if (known != null) {
      return Optional.of(known);
    }
    place(cell);
    String text = ActionText.of(cell);
    ActionDraft draft = new ActionDraft(text, blocks.priority(), blocks.currentIssue());
    draft.at("text", cell.places());
    draft.rowsDue = blocks.rowsDue();
    ActionText.ref(text)
        .or(() -> codes.in(entry.get()))
        .ifPresent(
            number -> {
              tellLabel(Banners.label(draft.text, number), cell);
              draft.ref = number.number();
              draft.text = number.rest();
            });
    actionOf.put(cell, draft);
    drafts.actions.add(draft);
    return Optional.of(draft);
  }

  /** Every other field of an action, from a row that its action cell touches. */
  private void readFields(SectionRow row, ActionDraft draft) {
    for (Entry entry : row.entries()) {
      if (numbers.isTheirs(entry.column())) {
        continue;
      }
      Entry source = entry;
      if (entry.cell().isEmpty()) {
        Optional<Entry> inherited = inherited(row, entry, draft);
        if (inherited.isEmpty()) {
          if (entry.column().meaning() == Meaning.STATUS && !placed.contains(entry.cell())) {
            statusReader.readStatus(draft, entry, row);
          }
          continue;
        }
        source = inherited.get();
      } else if (!row.section().table().spans()) {
        above.put(entry.column(), entry);
      }
      readField(row, draft, source);
    }
    paint.in(row).ifPresent(entry -> statusReader.readPaint(draft, entry));
  }

  /** A role goes with its owner: where that cell is blank too, both are those above. */
  private boolean inheritsRole(SectionRow row, Entry entry) {
    Optional<Column> owners = RoleColumn.owners(row.section(), entry.column());
    return row.entries().stream()
        .anyMatch(beside -> owners.equals(Optional.of(beside.column())) && beside.cell().isEmpty());
  }

  /** Fields in a row without an action cell: they belong to the action above. */
  private void readLooseFields(SectionRow row, ActionDraft draft) {
    for (Entry entry : row.filled()) {
      if (!placed.contains(entry.cell())) {
        readField(row, draft, entry);
      }
    }
  }

  /**
   * Rule 3: where the format has no spans, a blank owner or due takes the value above it in its
   * block.
   */
  private Optional<Entry> inherited(SectionRow row, Entry entry, ActionDraft draft) {
    boolean mayInherit =
        switch (entry.column().meaning()) {
          case OWNER, ACCOUNTABLE -> true;
          case ROLE -> inheritsRole(row, entry);
          case DUE -> draft.due.isEmpty();
          default -> false;
        };
    if (row.section().table().spans() || !mayInherit || !row.opens(entry.cell())) {
      return Optional.empty();
    }
    Optional<Entry> value = Optional.ofNullable(above.get(entry.column()));
    value.ifPresent(
        from ->
            diagnostics.info(
                DiagnosticCode.INHERITED_VALUE,
                "A blank cell under \""
                    + entry.column().heading()
                    + "\" took the value above it: "
                    + from.text(),
                entry.cell().places().get(0)));
    return value;
  }

  /** Reads a field; a cell that no field takes is told later. */
  private void readField(SectionRow row, ActionDraft draft, Entry entry) {
    List<Entry> parts = JointCells.parts(entry);
    if (parts.size() > 1 && !draft.cells.add(entry.cell())) {
      return;
    }
    boolean taken = true;
    for (Entry part : parts) {
      taken &= fieldReader.read(draft, part, row);
    }
    if (taken) {
      place(entry.cell());
    }
  }

  private void place(RawCell cell) {
    placed.add(cell);
  }
}
