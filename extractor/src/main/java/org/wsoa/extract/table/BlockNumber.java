package org.wsoa.extract.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.normalise.WordHeads;

/**
 * The number or code that opens a priority, an issue or an action: {@code 1}, {@code 1.10}, {@code
 * R4}, {@code Priority 2:}, {@code Action 1.1 -}.
 *
 * @param number the number or code alone
 * @param rest what follows it, folded; empty where nothing does
 */
public record BlockNumber(String number, String rest) {
  private static final String DIGITS = "\\d{1,3}(?:\\.\\d{1,3})*[a-z]?";
  private static final String LETTERED = "\\p{Lu}{1,3}-?" + DIGITS;

  /** Characters of {@link #LETTERED} before its digits, at most. */
  private static final int LONGEST_LETTERS = 7;

  private static final String CODE = "(?:" + LETTERED + "|" + DIGITS + ")";

  /** A letter or a Roman number, only behind a label and before a delimiter. */
  private static final String LETTER = "(?:[IVX]{1,4}|\\p{Lu})(?=\\s*[.):]|\\s+[–—-])";

  private static final Pattern ALONE = Pattern.compile(CODE + "[.):]?");
  private static final String WORD = "(?i:one|two|three|four|five|six|seven|eight|nine|ten)\\b";

  /** What {@link #WORD} counts, in order from 1. */
  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** What a number is of, the longer words before those that they begin with. */
  private static final List<String> LABELS =
      List.of(
          "priority action",
          "priority area",
          "area for priority action",
          "area of significant weakness",
          "significant weakness",
          "area of weakness",
          "improvement area",
          "area for improvement",
          "areas for improvement",
          "significant concern",
          "key priority",
          "strategic priority",
          "improvement priority",
          "improvement theme",
          "key theme",
          "area of focus",
          "focus area",
          "key area",
          "key issue",
          "key objective",
          "strategic objective",
          "workstream",
          "work stream",
          "priority",
          "theme",
          "objective",
          "weakness",
          "recommendation",
          "issue",
          "action",
          "strand",
          "section",
          "part",
          "area",
          "goal",
          "outcome",
          "pillar",
          "domain",
          "ambition",
          "concern",
          "finding",
          "key finding",
          "requirement",
          "cause of concern",
          "afi",
          "project",
          "programme",
          "core service");

  private static final WordHeads LABEL_HEADS = WordHeads.of(LABELS.stream());

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:(?i:"
              + String.join("|", LABELS)
              + "))\\s*(?:no\\.?\\s*|number\\s*)?("
              + CODE
              + "|"
              + LETTER
              + "|"
              + WORD
              + ")\\s*(?:[.):–—-]+\\s*|\\s|$)(.*)",
          Pattern.DOTALL);

  /** A letter or a Roman number with its delimiter, in front of a title. */
  private static final Pattern LETTERS =
      Pattern.compile("([IVX]{1,4}|\\p{Lu})(?:[.):]\\s+|\\s+[–—-]\\s+)(\\S.*)", Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "("
              + DIGITS
              + "(?=\\s|[.):–—-])|"
              + LETTERED
              + "(?=\\s*[.):–—]|\\s+[-–—]))"
              + "(?:\\s*[.):–—-]+\\s*|\\s+)(.*)",
          Pattern.DOTALL);

  /** Whether the text is a number or code and nothing else. */
  public static boolean isNumber(String text) {
    return ALONE.matcher(Text.fold(text)).matches();
  }

  /** The number that opens the text, be it labelled ({@code Priority 2: …}) or bare. */
  public static Optional<BlockNumber> opening(String text) {
    Optional<BlockNumber> labelled = labelled(text);
    if (labelled.isPresent()) {
      return labelled;
    }
    if (!mayBeCode(text)) {
      return Optional.empty();
    }
    String folded = Text.fold(text);
    if (ALONE.matcher(folded).matches()) {
      return Optional.of(new BlockNumber(bare(folded), ""));
    }
    Matcher matcher = NUMBERED.matcher(folded);
    return matcher.matches() && !Timings.isDate(folded)
        ? Optional.of(new BlockNumber(bare(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** Whether a digit stands near the beginning, as in every {@link #CODE}. */
  private static boolean mayBeCode(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_LETTERS + 1); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The number behind a label such as {@code Priority 2:}. */
  public static Optional<BlockNumber> labelled(String text) {
    if (!LABEL_HEADS.mayOpen(text)) {
      return Optional.empty();
    }
    Matcher matcher = LABELLED.matcher(Text.fold(text));
    return matcher.matches()
        ? Optional.of(new BlockNumber(digits(bare(matcher.group(1))), matcher.group(2)))
        : Optional.empty();
  }

  /**
   * The same of the title of a priority, which a bare letter may open too: {@code A. Waiting
   * times}.
   */
  public static Optional<BlockNumber> ofTitle(String text) {
    Optional<BlockNumber> opening = opening(text);
    if (opening.isPresent()) {
      return opening;
    }
    Matcher matcher = LETTERS.matcher(Text.fold(text));
    return matcher.matches()
        ? Optional.of(new BlockNumber(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  private static String digits(String number) {
    int counted = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    return counted < 0 ? number : String.valueOf(counted + 1);
  }

  /** Whether letters open it, as they do {@code R4}. */
  public boolean isCode() {
    return !number.isEmpty() && Character.isUpperCase(number.charAt(0));
  }

  /** Whether it has a part before a dot, as {@code 1.2} has. */
  public boolean isNested() {
    return number.indexOf('.') > 0;
  }

  /** The part before the last dot, {@code 1} of {@code 1.2}; the number itself without a dot. */
  public String parent() {
    int dot = number.lastIndexOf('.');
    return dot < 0 ? number : number.substring(0, dot);
  }

  private static String bare(String number) {
    int end = number.length();
    while (end > 0 && ".):".indexOf(number.charAt(end - 1)) >= 0) {
      end--;
    }
    return number.substring(0, end);
  }
}
