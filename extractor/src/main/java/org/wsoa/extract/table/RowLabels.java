package org.wsoa.extract.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Vocabulary;
import org.wsoa.extract.normalise.WordHeads;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;

/** Rows that are told by what their first cell says: story rows and totals. */
public final class RowLabels {
  private static final Map<String, String> LABELS = labels();

  /**
   * How a label may begin, in the list or in {@link #TOTAL_OF}: nearly all texts begin otherwise.
   */
  private static final WordHeads LABEL_HEADS =
      WordHeads.of(
          Stream.concat(
              LABELS.keySet().stream(), Stream.of("grand", "sub", "overall", "total", "number")));

  private static final Pattern TOTAL_OF =
      Pattern.compile(
          "(?:(?:grand |sub ?|overall )?total|number)(?: number)? of (?:\\p{L}+ ?){1,3}"
              + "|(?:sub ?)?totals? (?:for|in) .{1,60}");

  /** How many actions there are, in a row that says no more of them. */
  private static final Pattern COUNT =
      Pattern.compile("\\d{1,4} actions?\\b.{0,40}", Pattern.CASE_INSENSITIVE);

  /** What stands in a template's cell until somebody fills it in. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(x{2,}|n/?a|tb[acd])(?: \\1)*|d{1,2}[/.-]m{1,2}[/.-]y{2,4}|[\\p{P}\\s]*|[\\[<(]?(?:insert|enter|add|type|text"
              + "|name|date|example)\\b.{0,40}[\\]>)]|to be (?:completed|inserted|added|confirmed|agreed)");

  /** How {@link #PLACEHOLDER} may begin, where it does so with a letter. */
  private static final WordHeads PLACEHOLDER_HEADS =
      WordHeads.of(
          Stream.of(
              "xx xxx n na tba tbc tbd d dd insert enter add type text name date example to"
                  .split(" ", -1)));

  /** What a page's foot says when it has got into a table: its page, or the file's version. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:.{0,80}\\b)?(?:page|p\\.) ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?"
              + "|(?:final |draft )?(?:version|v)\\.? ?\\d{1,3}(?:\\.\\d{1,3})*\\b.{0,60}");

  /** The label of a story, with what stands in brackets behind it. */
  private static final Pattern STORY_LABEL =
      Pattern.compile("^[^(:]*(?:\\([^)]*\\)?)?\\s*[:.–—-]?\\s*");

  private RowLabels() {}

  /**
   * Whether a row's only text is what a page's head or foot says: {@code Plan v2 Page 3 of 9},
   * {@code Version 1.4 final}.
   */
  public static boolean isStamp(String text) {
    return STAMP.matcher(Text.fold(text).toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the text stands for one that nobody has written yet: {@code xxx}, {@code TBC TBC}. */
  public static boolean isPlaceholder(String text) {
    return PLACEHOLDER_HEADS.mayOpen(text)
        && PLACEHOLDER.matcher(Text.fold(text).toLowerCase(Locale.ROOT)).matches();
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    for (List<String> row : Vocabulary.load(RowLabels.class, "row-labels.tsv").rows()) {
      labels.put(row.get(0), row.get(1));
    }
    return Map.copyOf(labels);
  }

  /**
   * The story that a block tells in a cell, behind or below its label: {@code Story so far (risks,
   * delays): …}.
   *
   * @return nothing where no such label opens the cell; an empty text where the label is all
   */
  public static Optional<String> story(RawCell cell) {
    if (isStory(cell.text())) {
      return Optional.of(STORY_LABEL.matcher(Text.fold(cell.text())).replaceFirst(""));
    }
    int lines = cell.lines().size();
    return lines > 1 && isStory(cell.lines().get(0).text())
        ? Optional.of(
            cell.lines().subList(1, lines).stream()
                .map(TextLine::marked)
                .map(Text::fold)
                .collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  private static boolean isStory(String text) {
    return "story".equals(LABELS.get(label(text)));
  }

  /** Whether the text labels a row of totals. */
  public static boolean isTotal(String text) {
    String label = label(text);
    return "total".equals(LABELS.get(label)) || TOTAL_OF.matcher(label).matches();
  }

  /** Whether the text counts actions: {@code 14 actions, 3 of them late}. */
  public static boolean isCount(String text) {
    return COUNT.matcher(Text.fold(text)).matches();
  }

  /** Whether the text labels a row that is no action. */
  public static boolean isLabel(String text) {
    return LABELS.containsKey(label(text)) || isTotal(text);
  }

  /** What is compared with the labels; empty where the text begins as none does. */
  private static String label(String text) {
    return LABEL_HEADS.mayOpen(text) ? Text.key(unbracketed(Text.fold(text))) : "";
  }

  /** The text up to its first bracket or colon and the white space before that. */
  private static String unbracketed(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) == '(' || folded.charAt(i) == ':') {
        return folded.substring(0, i).stripTrailing();
      }
    }
    return folded;
  }
}
