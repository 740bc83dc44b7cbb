package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;

/**
 * Fields that stand together, and the items of the flow that they were read from.
 *
 * @param fields headings and values, in order
 * @param from index of the first item
 * @param to index of the item behind the last one
 * @param level depth of a heading that was taken for an action although it does not say so; 0 where
 *     the action is named as one
 */
record FieldBlock(List<Field> fields, int from, int to, int level) {
  private static final Set<Meaning> OWNERS =
      EnumSet.of(Meaning.OWNER, Meaning.ACCOUNTABLE, Meaning.SUPPORTING);
  private static final Set<Meaning> DATES =
      EnumSet.of(Meaning.DUE, Meaning.START, Meaning.ORIGINAL_DUE, Meaning.CURRENT_DUE);
  private static final Set<Meaning> AIMS = EnumSet.of(Meaning.OUTCOME, Meaning.OUTPUT);
  private static final Set<Meaning> TOLD = EnumSet.of(Meaning.STATUS, Meaning.PROGRESS);

  /** What is said of documents, meetings, words and risks, and not of actions. */
  private static final Set<Meaning> FOREIGN =
      EnumSet.of(
          Meaning.VERSION,
          Meaning.FREQUENCY,
          Meaning.TERM,
          Meaning.DEFINITION,
          Meaning.RISK_SCORE,
          Meaning.KEY_RATING);

  /** Share of the labels that a wording must fit. */
  private static final double KNOWN_SHARE = 0.6;

  /** A name or a role: two words with capitals near one another. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Ll}+){0,2}\\s+\\p{Lu}");

  /** An owner of no more words than this, the first with a capital, may be a role or a body. */
  private static final int ROLE_WORDS = 4;

  FieldBlock {
    fields = List.copyOf(fields);
  }

  /**
   * Whether they tell an action, or several: what it is, and who does it, by when or how it stands,
   * in values that look like that; what they say of a word or a version is no action.
   */
  boolean tellsActions() {
    Set<Meaning> meanings =
        fields.stream().map(Field::meaning).collect(Collectors.toCollection(this::none));
    long known = meanings.stream().filter(meaning -> meaning != Meaning.UNKNOWN).count();
    boolean numbered = fields.stream().anyMatch(field -> !field.label().number().isEmpty());
    boolean acts =
        fields.stream().anyMatch(field -> field.label().opens() && !field.value().isEmpty());
    boolean several = FieldTable.count(fields) > 1;
    return acts
        && meanings.stream().noneMatch(FOREIGN::contains)
        && (meets(meanings, OWNERS) || meets(meanings, DATES) || meanings.contains(Meaning.STATUS))
        && known >= (numbered || several ? 2 : 3)
        && fields.stream().filter(field -> field.label().isKnown()).count()
            >= KNOWN_SHARE * fields.size()
        && isPlausible();
  }

  private EnumSet<Meaning> none() {
    return EnumSet.noneOf(Meaning.class);
  }

  private static boolean meets(Set<Meaning> meanings, Set<Meaning> others) {
    return meanings.stream().anyMatch(others::contains);
  }

  /**
   * A date, a status or a name among the values, if any; a guide to the plan explains the labels.
   */
  private boolean isPlausible() {
    boolean blank = true;
    for (Field field : fields) {
      String text = Text.fold(field.value().text());
      if (text.isEmpty()) {
        continue;
      }
      boolean tells = true;
      if (DATES.contains(field.meaning())) {
        blank = false;
        tells = Timings.parse(text).isPresent() || !Timings.findAll(text).isEmpty();
      } else if (field.meaning() == Meaning.STATUS) {
        blank = false;
        tells = Ratings.isStatus(text) || Ratings.leadingStatus(text).isPresent();
      } else if (OWNERS.contains(field.meaning())) {
        blank = false;
        tells =
            NAME.matcher(text).find()
                || (Character.isUpperCase(text.codePointAt(0))
                    && ColumnContents.wordCount(text) <= ROLE_WORDS);
      } else {
        continue;
      }
      if (tells) {
        return true;
      }
    }
    return blank;
  }

  /** Whether a heading that does not say so may name an action: of four things two are told. */
  boolean tellsEnough() {
    Set<Meaning> meanings =
        fields.stream().map(Field::meaning).collect(Collectors.toCollection(this::none));
    int told = 0;
    for (Set<Meaning> kind : List.of(OWNERS, DATES, AIMS, TOLD)) {
      told += meets(meanings, kind) ? 1 : 0;
    }
    return told > 1;
  }

  /** Whether the other block, right before or behind, is told under the same labels. */
  boolean isLike(FieldBlock other) {
    List<String> keys = new ArrayList<>(fields.stream().skip(1).map(Field::key).toList());
    long shared =
        other.fields().stream().skip(1).map(Field::key).distinct().filter(keys::contains).count();
    return level == other.level() && shared > 1 && (to == other.from() || other.to() == from);
  }
}
