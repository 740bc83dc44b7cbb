package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsoa.extract.normalise.Sentences;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.normalise.Vocabulary;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Section;
import org.wsoa.model.DeclaredCounts;
import org.wsoa.model.Inspection;
import org.wsoa.model.Plan;
import org.wsoa.model.PlanKind;
import org.wsoa.model.Precision;
import org.wsoa.model.Timing;

/** What the document says of itself: title, area, kind, dates, inspection, totals. */
final class FrontMatter {
  /** A paragraph of more words than this ends the title block. */
  private static final int TITLE_WORDS = 14;

  private static final Set<String> FRONT_HEADINGS =
      Set.copyOf(Vocabulary.load(FrontMatter.class, "front-headings.tsv").keys());
  private static final Phrases<PlanKind> KINDS =
      new Phrases<>(Vocabulary.load(FrontMatter.class, "plan-kinds.tsv"), PlanKind::ofWireName);
  private static final Phrases<String> BODIES =
      new Phrases<>(Vocabulary.load(FrontMatter.class, "bodies.tsv"), name -> name);

  /** The letters that two inspectorates share; the text says which of them came. */
  private static final String HMIP = "HMIP";

  private static final Set<String> HMIP_MEANS = Set.of("HMI Probation", "HMI Prisons");

  private static final Pattern INSPECTED = Pattern.compile("(?i)\\binspect");

  /** What an inspectorate does, in plans that do not call it an inspection. */
  private static final Pattern VISITED =
      Pattern.compile(
          "(?i)\\b(?:came back|returned|(?:re)?visit(?:s|ed)?|(?:came|come) (?:to|in)|looked (?:at|into)|examined|reviewed|assessed|assessment|judged)\\b");

  /** The number of a version, which is no day of the month behind it. */
  private static final Pattern VERSION_NUMBER =
      Pattern.compile(
          "(?i)\\b(?:version|draft|revision|v)\\.? ?\\d{1,3}(?:\\.\\d{1,3})*,\\s+(?=\\p{L})");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:published|publication|dated?|updated?|refreshed|revised|progress report|as (?:at|of)|(?:position|correct) (?:at|on)|issued|agreed|approved|endorsed|signed off|version|v\\d)\\b");

  /** How a sentence of the introduction begins that tells the date of the plan. */
  private static final Pattern PLAN_DATED =
      Pattern.compile(
          "(?i)(?:(?:publication date|date of (?:this |the )?(?:publication|update|issue|version|\\w* ?plan|document))\\b"
              + "|(?:(?:this|the) )?(?:\\w+ )?(?:plan|document|version) (?:(?:was|is) )?(?:first |last )?(?:published|updated|issued|dated)\\b"
              + "|last (?:published|updated|issued|revised|reviewed)\\b"
              + "|published(?: on| in)?:?\\s+[\\p{Lu}\\d]"
              + "|(?:version|v)\\.? ?\\d[\\d.]*\\s*[|,;:–—-]"
              + "|(?:agreed|approved|endorsed|signed off) (?:by|on)\\b).*");

  /** What parts statements in one line besides full stops. */
  private static final Pattern BULLET = Pattern.compile("\\s[•·]\\s");

  /** Says when inspectors came or that what they wrote was published, not the plan. */
  private static final Pattern OF_INSPECTORS =
      Pattern.compile(
          "(?i)\\b(?<!progress )(?:report|letter|findings|judge?ments?|inspection|assessment)\\s+"
              + "(?:(?:was|were)\\s+)?(?:first\\s+)?(?:published|issued|released|dated)\\b"
              + "|\\b(?:inspection|assessment|visit) dates?\\b"
              + "|\\bdates?(?: of)?(?: \\p{L}[\\p{L}/&]*){0,4} (?:inspect(?:ion|ed)|visit|assessment)\\b");

  /** What is done with an inspection's report. */
  private static final Pattern REPORTED =
      Pattern.compile("(?i)\\b(?:published|publication of|issued|released|received|wrote|sent)\\b");

  /**
   * What stands behind the date of an inspection that bears its name: {@code the May 2024 visit}.
   */
  private static final Pattern OF_INSPECTION =
      Pattern.compile("\\s+(?:\\p{L}+ )?(?:re-?)?(?:inspection|visit)", Pattern.CASE_INSENSITIVE);

  /** What stands before a date by which something is to be done. */
  private static final Pattern DEADLINE =
      Pattern.compile("(?i)\\b(?:by|until|before|due)(?: the)?(?: end of)?\\s*$");

  private final DocumentView document;
  private final List<TextBlock> titleBlock;
  private final String title;

  /** How a line of the title block begins that says which version this is, and of when. */
  private static final Pattern VERSION_LINE =
      Pattern.compile(
          "(?i)(?:(?:first |final )?draft|(?:last )?(?:published|updated|issued|revised)|version|v\\.? ?\\d"
              + "|date|dated)\\b.*");

  FrontMatter(DocumentView document) {
    this.document = document;
    this.titleBlock = titleBlock();
    this.title = title();
  }

  /** The plan with what its front matter says, and the lists of the one given. */
  Plan fill(Plan lists, ContextReader context) {
    List<String> texts = texts();
    return new Plan(
        title,
        AreaFinder.find(title, texts),
        kind(texts),
        published(),
        inspection(),
        declaredCounts(),
        context.scales(),
        context.people(),
        context.forums(),
        lists.priorities(),
        lists.issues(),
        lists.actions(),
        lists.outcomes());
  }

  /**
   * The blocks from the first heading on, down to the first prose or table. Where that heading is a
   * priority's, a line in plain type above it that names a kind of plan is the title; where there
   * is none at all, such a line and the brief ones below it are the title block. Below a table that
   * has no actions, as on a workbook's first sheet, it begins with what names a kind of plan.
   */
  private List<TextBlock> titleBlock() {
    List<TextBlock> blocks = new ArrayList<>();
    List<TextBlock> plain = new ArrayList<>();
    boolean passed = false;
    for (DocumentView.Item item : document.items()) {
      if (item instanceof DocumentView.Table table) {
        if (!blocks.isEmpty() || !plain.isEmpty() || table.hasActions()) {
          break;
        }
        passed = true;
        continue;
      }
      TextBlock block = ((DocumentView.Text) item).block();
      if (passed && plain.isEmpty() && blocks.isEmpty() && !isTitle(block.line().text())) {
        continue;
      }
      boolean brief = Text.fold(block.line().text()).split(" ", -1).length <= TITLE_WORDS;
      if (blocks.isEmpty() && !block.isHeading()) {
        if (brief && (!plain.isEmpty() || isTitle(block.line().text()))) {
          plain.add(block);
        }
        continue;
      }
      if (blocks.isEmpty() && !plain.isEmpty() && isNumbered(block)) {
        return plain;
      }
      if (!brief && !block.isHeading()) {
        break;
      }
      blocks.add(block);
    }
    return blocks.isEmpty() ? plain : blocks;
  }

  private static boolean isNumbered(TextBlock block) {
    return BlockNumber.opening(Text.fold(block.line().marked())).isPresent();
  }

  private String title() {
    List<String> parts = new ArrayList<>();
    for (TextBlock block : titleBlock) {
      String text = Text.fold(block.line().marked());
      if (!block.isHeading() && !block.equals(titleBlock.get(0))) {
        break;
      }
      if (isDateLine(text)) {
        if (kindIn(String.join(" ", parts)).isPresent()) {
          break;
        }
        continue;
      }
      boolean part =
          !parts.isEmpty() && (FRONT_HEADINGS.contains(Text.key(text)) || isNumbered(block));
      if (part) {
        break;
      }
      parts.add(text);
    }
    return String.join(" ", parts);
  }

  /** A date, or one with the version that it is of; {@code Updated Action Plan 2024} is a title. */
  private static boolean isDateLine(String text) {
    return Timings.isDate(text)
        || (VERSION_LINE.matcher(text).matches()
            && kindIn(text).isEmpty()
            && !Timings.findAll(text).isEmpty());
  }

  private static Optional<PlanKind> kindIn(String text) {
    return KINDS.first(text);
  }

  /** Whether a text names a kind of plan, as the title of a whole document does. */
  static boolean isTitle(String text) {
    return kindIn(text).isPresent();
  }

  private PlanKind kind(List<String> texts) {
    Optional<PlanKind> titled = kindIn(title);
    if (titled.isPresent()) {
      return titled.get();
    }
    Map<PlanKind, Integer> counts = new LinkedHashMap<>();
    for (String text : texts) {
      KINDS.each(text, kind -> counts.merge(kind, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<PlanKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(PlanKind.ACTION_PLAN);
  }

  /** All texts of the document, tables too. */
  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (DocumentView.Item item : document.items()) {
      if (item instanceof DocumentView.Text text) {
        texts.add(text.block().line().text());
      } else if (item instanceof DocumentView.Table table) {
        table.table().cells().stream().map(RawCell::text).forEach(texts::add);
      }
    }
    return texts;
  }

  private Optional<Timing> published() {
    for (TextBlock block : titleBlock) {
      String text = Text.fold(block.line().text());
      if (Timings.isDate(text)) {
        return Timings.parse(text);
      }
      String own =
          Sentences.split(text).stream()
              .filter(sentence -> !OF_INSPECTORS.matcher(sentence).find())
              .collect(Collectors.joining(" "));
      if (PUBLISHED.matcher(own).find()) {
        List<Timings.Found> found = Timings.findAll(VERSION_NUMBER.matcher(own).replaceAll(""));
        if (!found.isEmpty()) {
          return Optional.of(found.get(found.size() - 1).timing());
        }
      }
    }
    return titledDate().or(this::toldDate).or(this::versionDate).or(this::footerDate);
  }

  /** A day or month in a heading of the title block that speaks of no inspection: its date. */
  private Optional<Timing> titledDate() {
    for (TextBlock block : titleBlock) {
      String text = Text.fold(block.line().text());
      if (block.isHeading() && !isInspected(text) && bodiesIn(List.of(text)).isEmpty()) {
        for (Timings.Found found : Timings.findAll(text)) {
          Precision precision = found.timing().precision();
          boolean deadline = DEADLINE.matcher(text.substring(0, found.start())).find();
          if (!deadline && (precision == Precision.DAY || precision == Precision.MONTH)) {
            return Optional.of(found.timing());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The date that a sentence above the first table tells of the plan. */
  private Optional<Timing> toldDate() {
    for (DocumentView.Item item : document.items()) {
      if (!(item instanceof DocumentView.Text text)) {
        break;
      }
      String line = Text.fold(text.block().line().text());
      List<Timings.Found> found =
          BULLET
              .splitAsStream(line)
              .flatMap(part -> Sentences.split(part).stream())
              .filter(sentence -> PLAN_DATED.matcher(sentence).matches())
              .map(Timings::findAll)
              .filter(dates -> !dates.isEmpty())
              .findFirst()
              .orElse(List.of());
      if (!found.isEmpty()) {
        return Optional.of(found.get(found.size() - 1).timing());
      }
    }
    return Optional.empty();
  }

  private Optional<Timing> versionDate() {
    List<Timing> dates = new ArrayList<>();
    for (Section section : document.sections(TableKind.VERSIONS)) {
      Grid grid = section.table().grid();
      for (int row : section.bodyRows()) {
        for (Entry entry : SectionRow.of(section, grid, row).filled()) {
          if (Timings.isDate(entry.text())) {
            Timings.parse(entry.text()).filter(t -> t.end().isPresent()).ifPresent(dates::add);
          }
        }
      }
    }
    return dates.stream().max(Comparator.comparing(timing -> timing.end().orElseThrow()));
  }

  private Optional<Timing> footerDate() {
    for (TextBlock block : document.furniture()) {
      List<Timings.Found> found = Timings.findAll(block.line().text());
      if (!found.isEmpty()) {
        return Optional.of(found.get(0).timing());
      }
    }
    return Optional.empty();
  }

  private Optional<Inspection> inspection() {
    List<String> prose =
        document.texts().stream().map(block -> Text.fold(block.line().text())).toList();
    Set<String> bodies = bodiesIn(List.of(title));
    if (bodies.isEmpty()) {
      bodies = bodiesIn(prose);
    }
    if (bodies.contains(HMIP)) {
      bodiesIn(prose).stream().filter(HMIP_MEANS::contains).forEach(bodies::add);
      if (bodies.stream().anyMatch(HMIP_MEANS::contains)) {
        bodies.remove(HMIP);
      }
    }
    String told =
        titleBlock.stream()
            .map(block -> Text.fold(block.line().text()))
            .filter(title::contains)
            .filter(line -> isInspected(line) || Timings.findAll(line).isEmpty())
            .collect(Collectors.joining(" ")); // a date in a line of its own may be the plan's
    Optional<Timing> date =
        inspectionDate(List.of(told), FrontMatter::isInspected)
            .or(() -> inspectionDate(prose, FrontMatter::isInspected))
            .or(() -> inspectionDate(prose, FrontMatter::isVisited))
            .or(() -> labelledDate(prose));
    return bodies.isEmpty() && date.isEmpty()
        ? Optional.empty()
        : Optional.of(new Inspection(List.copyOf(bodies), date));
  }

  private static Set<String> bodiesIn(List<String> texts) {
    Set<String> found = new HashSet<>();
    for (String text : texts) {
      BODIES.each(text, found::add);
    }
    return found;
  }

  private static boolean isInspected(String sentence) {
    return INSPECTED.matcher(sentence).find();
  }

  private static boolean isVisited(String sentence) {
    return VISITED.matcher(sentence).find() && !bodiesIn(List.of(sentence)).isEmpty();
  }

  /**
   * The first date in a sentence that speaks of the inspection, be it the one that it was written
   * up or published on only where there is no other.
   */
  private static Optional<Timing> inspectionDate(List<String> texts, Predicate<String> speaks) {
    Optional<Timing> published = Optional.empty();
    for (String text : texts) {
      if (!speaks.test(text)) {
        continue;
      }
      for (String sentence : Sentences.split(text)) {
        if (!speaks.test(sentence)) {
          continue;
        }
        for (Timings.Found date : Timings.findAll(sentence)) {
          boolean names = OF_INSPECTION.matcher(sentence.substring(date.end())).lookingAt();
          if (names || !isOfReport(sentence.substring(0, date.start()), speaks)) {
            return Optional.of(date.timing());
          }
          published = published.or(() -> Optional.of(date.timing()));
        }
      }
    }
    return published;
  }

  /** The first date that an inspectorate's name labels: {@code Ofsted: 11 June 2025}. */
  private static Optional<Timing> labelledDate(List<String> texts) {
    for (String text : texts) {
      for (Timings.Found date : Timings.findAll(text)) {
        String before = text.substring(0, date.start()).stripTrailing();
        String label = before.substring(before.lastIndexOf(' ') + 1);
        if (label.endsWith(":") && !bodiesIn(List.of(label)).isEmpty()) {
          return Optional.of(date.timing());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what stands before a date speaks of the report last, not of the inspection. */
  private static boolean isOfReport(String before, Predicate<String> speaks) {
    int end = -1;
    Matcher matcher = REPORTED.matcher(before);
    while (matcher.find()) {
      end = matcher.end();
    }
    return end >= 0 && !speaks.test(before.substring(end));
  }

  private Optional<DeclaredCounts> declaredCounts() {
    for (DocumentView.Item item : document.items()) {
      if (item instanceof DocumentView.Text text) {
        Optional<DeclaredCounts> counts = Counts.of(Text.fold(text.block().line().text()));
        if (counts.isPresent()) {
          return counts;
        }
      } else if (item instanceof DocumentView.Table table) {
        Optional<DeclaredCounts> counts =
            table.sections().stream()
                .flatMap(understood -> understood.section().columns().stream())
                .flatMap(column -> Counts.of(column.heading()).stream())
                .findFirst()
                .or(() -> table.hasActions() ? Optional.empty() : Counts.in(table.table()));
        if (counts.isPresent()) {
          return counts;
        }
      }
    }
    return Optional.empty();
  }
}
