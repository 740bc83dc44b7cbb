package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Lists;
import org.wsoa.extract.normalise.Owners;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.Banners.Banner;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.BlockNumber;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.Meaning;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Reads the lines between a priority's heading and its table (rule 14): {@code Strategic lead: …},
 * {@code Objectives: …}, several labels in one line among them.
 */
final class PriorityLines {
  /** A line that labels what it says: {@code Strategic lead: Ann Example}. */
  private static final Pattern LABELLED =
      Pattern.compile("([^:]{2,60}):\\s*(\\S.*)", Pattern.DOTALL);

  /** The same with a dash; only a label that leaves no doubt is one. */
  private static final Pattern DASHED =
      Pattern.compile("([^:–—-]{2,40}?)\\s+[–—-]\\s+(\\S.*)", Pattern.DOTALL);

  /** The words before a colon that may be a further label: up to five, with a capital in front. */
  private static final Pattern FURTHER =
      Pattern.compile(
          "(?=(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}/()'’-]*(?: [\\p{L}&/()'’-]+){0,4}):\\s)");

  /** What parts a label from what stands before it. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\s|;,–—-]+$");

  /** A line over a list of what is to be achieved: {@code By March 2026 we will have:}. */
  private static final Pattern AIMED =
      Pattern.compile(
          "(?i)(?:by .{3,30}?,? )?(?:we|partners|leaders|services|the (?:area|partnership|council|trust|service)) (?:will|want to|aim to|intend to) (?:have|be|see|achieve)\\b.{0,40}:");

  /** A label whose best wording scores more than this means what the wording means. */
  private static final double SURE_LABEL = 0.6;

  /** A label in mid-line has to be a wording and nothing else. */
  private static final double WHOLE_LABEL = 0.9;

  /** Labels of what a priority is to achieve. */
  private static final Set<Meaning> OBJECTIVES = EnumSet.of(Meaning.OBJECTIVE, Meaning.OUTCOME);

  private final Blocks blocks;
  private final Context context;
  private final HeadingVocabulary vocabulary;
  private final Diagnostics diagnostics;

  /** Whether entries of a list that follow are objectives: the last label was theirs. */
  private boolean objectives;

  PriorityLines(
      Blocks blocks, Context context, HeadingVocabulary vocabulary, Diagnostics diagnostics) {
    this.blocks = blocks;
    this.context = context;
    this.vocabulary = vocabulary;
    this.diagnostics = diagnostics;
  }

  /** Reads the lines, in order; those that say nothing of the priority are passed over. */
  void read(List<TextBlock> lines) {
    objectives = false;
    lines.forEach(line -> read(line.line(), line.place()));
  }

  /**
   * Reads a cell that stands alone in its row below a banner, where it says of the priority what a
   * line above the table could: {@code What we want to achieve: …}. Its label has to be a wording
   * and nothing else; entries of a list may follow in cells of their own.
   *
   * @return whether it does; if not, nothing has been read
   */
  boolean read(RawCell cell) {
    TextLine first = cell.lines().get(0);
    String text = Text.fold(first.text());
    Matcher matcher = LABELLED.matcher(text);
    boolean labelled = matcher.matches();
    boolean names = BlockNumber.labelled(text).isPresent(); // Objective 2: … is a banner
    boolean says =
        !names
            && ((objectives && Lists.isEntry(first.marked()))
                || meaning(labelled ? matcher.group(1) : text, WHOLE_LABEL, vocabulary)
                    .filter(what -> what != Meaning.PRIORITY)
                    .filter(what -> labelled || OBJECTIVES.contains(what))
                    .isPresent());
    objectives &= says;
    if (says) {
      cell.lines().forEach(line -> read(line, cell.places().get(0)));
    }
    return says;
  }

  /** Reads a line; of one that is read in part, what a priority has not is told. */
  private void read(TextLine line, Place place) {
    List<String> unread = new ArrayList<>();
    boolean said = false;
    for (String piece : pieces(Text.fold(line.text()))) {
      Matcher matcher = LABELLED.matcher(piece);
      if (matcher.matches()) {
        Optional<Meaning> meaning = meaning(matcher.group(1), SURE_LABEL, vocabulary);
        objectives = meaning.filter(OBJECTIVES::contains).isPresent();
        meaning.ifPresentOrElse(
            what -> say(what, matcher.group(2), place), () -> unread.add(piece));
        said |= meaning.isPresent();
      } else if (objectives && Lists.isEntry(line.marked())) {
        say(Meaning.OBJECTIVE, piece, place);
      } else {
        objectives =
            AIMED.matcher(piece).matches()
                || meaning(piece, SURE_LABEL, vocabulary).filter(OBJECTIVES::contains).isPresent();
        dashed(piece, place);
      }
    }
    if (said) {
      unread.forEach(
          piece ->
              diagnostics.warning(
                  DiagnosticCode.UNPLACED_TEXT, "No field of the plan takes: " + piece, place));
    }
  }

  /**
   * Whether a line that looks like a heading only says what the lines below it are, or who answers
   * for them, and when they are due: {@code Success criteria:}, {@code Executive sponsor: Ann
   * Example}, {@code Deadline for all actions: 31 May 2025}. Without a colon it has to be a wording
   * and nothing else.
   */
  static boolean isLabel(TextBlock block, HeadingVocabulary vocabulary) {
    String text = Text.fold(block.line().text());
    Matcher matcher = LABELLED.matcher(text);
    return matcher.matches()
        ? meaning(matcher.group(1), SURE_LABEL, vocabulary)
            .filter(
                what ->
                    what.responsibility().isPresent()
                        || (what == Meaning.DUE && Timings.isDate(matcher.group(2))))
            .isPresent()
        : meaning(text, text.endsWith(":") ? SURE_LABEL : WHOLE_LABEL, vocabulary)
            .filter(OBJECTIVES::contains)
            .isPresent();
  }

  /** {@code Strategic lead – Ann Example}. */
  private void dashed(String piece, Place place) {
    Matcher matcher = DASHED.matcher(piece);
    if (matcher.matches()) {
      meaning(matcher.group(1), WHOLE_LABEL, vocabulary)
          .filter(what -> what.responsibility().isPresent())
          .ifPresent(what -> say(what, matcher.group(2), place));
    }
  }

  /** A line cut before each further label in it. */
  private List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Matcher matcher = FURTHER.matcher(line);
    matcher.region(line.indexOf(':') + 1, line.length());
    while (matcher.find()) {
      int at = matcher.start();
      if (isLabel(matcher.group(1))) {
        pieces.add(SEPARATORS.matcher(line.substring(start, at)).replaceFirst(""));
        start = at;
        matcher.region(at + matcher.group(1).length(), line.length());
      }
    }
    pieces.add(line.substring(start));
    return pieces;
  }

  /** Whether words in mid-line are a label, be it of something that a priority has not. */
  private boolean isLabel(String words) {
    return meaning(words, WHOLE_LABEL, vocabulary).isPresent()
        || vocabulary.best(words).filter(best -> best.score() > WHOLE_LABEL).isPresent();
  }

  private void say(Meaning meaning, String text, Place place) {
    if (meaning == Meaning.DUE) {
      Timings.parse(text).ifPresent(blocks::duePriority);
    } else if (meaning == Meaning.PRIORITY) {
      Banner banner = new Banner("", "", text, List.of(), "");
      blocks.banner(banner, Optional.empty(), List.of(place), List.of(place));
    } else if (OBJECTIVES.contains(meaning)) {
      blocks.requireOfPriority(Lists.requiredOutcomes(List.of(text)), List.of(place));
      List<Timings.Found> dates = Timings.findAll(text);
      if (!dates.isEmpty()) {
        blocks.duePriority(dates.get(dates.size() - 1).timing());
      }
    } else {
      meaning
          .responsibility()
          .ifPresent(
              how ->
                  blocks.ownPriority(
                      Owners.parse(List.of(text), how, context.roster()), List.of(place)));
    }
  }

  /** What a label means, as that of an owner or as a heading; nothing that a priority has not. */
  private static Optional<Meaning> meaning(
      String label, double sure, HeadingVocabulary vocabulary) {
    Optional<Meaning> owner =
        Owners.responsibility(label)
            .map(
                how ->
                    switch (how) {
                      case ACCOUNTABLE -> Meaning.ACCOUNTABLE;
                      case RESPONSIBLE -> Meaning.OWNER;
                      case SUPPORTING -> Meaning.SUPPORTING;
                    });
    return owner.or(
        () ->
            vocabulary
                .best(label)
                .filter(candidate -> candidate.score() > sure)
                .map(HeadingVocabulary.Candidate::meaning)
                .filter(
                    what ->
                        what == Meaning.DUE
                            || what == Meaning.PRIORITY
                            || OBJECTIVES.contains(what)
                            || what.responsibility().isPresent()));
  }
}
