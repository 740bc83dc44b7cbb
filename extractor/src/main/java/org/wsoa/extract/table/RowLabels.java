package org.wsoa.extract.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Vocabulary;

/** Rows that are told by what their first cell says: story rows and totals. */
public final class RowLabels {
  private static final Map<String, String> LABELS = labels();
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(:].*", Pattern.DOTALL);

  private RowLabels() {}

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    for (List<String> row : Vocabulary.load(RowLabels.class, "row-labels.tsv").rows()) {
      labels.put(row.get(0), row.get(1));
    }
    return Map.copyOf(labels);
  }

  /** Whether the text labels the row in which a block's story is told. */
  public static boolean isStory(String text) {
    return "story".equals(LABELS.get(label(text)));
  }

  /** Whether the text labels a row of totals. */
  public static boolean isTotal(String text) {
    return "total".equals(LABELS.get(label(text)));
  }

  /** Whether the text labels a row that is no action. */
  public static boolean isLabel(String text) {
    return LABELS.containsKey(label(text));
  }

  private static String label(String text) {
    return Text.key(BRACKETS.matcher(Text.fold(text)).replaceAll(""));
  }
}
