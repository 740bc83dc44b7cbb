package org.wsoa.extract.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.plan.Drafts.PriorityDraft;

/**
 * The priorities so far, to be known again by number or by title. Of several that fit the first is
 * the one, so only the first of each number and of each title is kept.
 */
final class KnownPriorities {
  private final Map<PriorityDraft, Integer> ordinals = new HashMap<>();
  private final Map<String, PriorityDraft> byNumber = new HashMap<>();
  private final Map<String, PriorityDraft> byLabel = new HashMap<>();
  private final Map<String, PriorityDraft> byTitle = new HashMap<>();
  private final Map<String, PriorityDraft> unnumberedByTitle = new HashMap<>();

  /** Takes in a priority, or the title that it has got meanwhile. */
  void add(PriorityDraft draft) {
    ordinals.putIfAbsent(draft, ordinals.size());
    String key = Text.key(draft.title);
    if (!draft.number.isEmpty()) {
      byNumber.putIfAbsent(draft.number, draft);
      byLabel.putIfAbsent(labelled(draft.label, draft.number), draft);
    } else if (!key.isEmpty()) {
      keepFirst(unnumberedByTitle, key, draft);
    }
    if (!key.isEmpty()) {
      keepFirst(byTitle, key, draft);
    }
  }

  /** A priority may get its title after later ones got theirs. */
  private void keepFirst(Map<String, PriorityDraft> index, String key, PriorityDraft draft) {
    index.merge(key, draft, (a, b) -> ordinal(a) <= ordinal(b) ? a : b);
  }

  /**
   * The priority of this number, or of this title if its number is not another.
   *
   * @param label what the number is of; empty for none
   * @param number empty for none
   * @param title empty for none
   */
  Optional<PriorityDraft> find(String label, String number, String title) {
    String key = Text.key(title);
    Map<String, PriorityDraft> titled = number.isEmpty() ? byTitle : unnumberedByTitle;
    Optional<PriorityDraft> numbered =
        Optional.ofNullable(byNumber.get(number))
            .filter(first -> !isOther(first, label, key))
            .or(() -> Optional.ofNullable(byLabel.get(labelled(label, number))));
    return Stream.of(numbered, Optional.ofNullable(titled.get(key)))
        .flatMap(Optional::stream)
        .min((a, b) -> Integer.compare(ordinal(a), ordinal(b)));
  }

  /** Numbers of two kinds begin anew: {@code Priority action 1} is not {@code Improvement 1}. */
  private static boolean isOther(PriorityDraft first, String label, String title) {
    String own = Text.key(first.title);
    return !label.isEmpty()
        && !first.label.isEmpty()
        && !Text.key(label).equals(Text.key(first.label))
        && !title.isEmpty()
        && !own.isEmpty()
        && !own.equals(title);
  }

  private static String labelled(String label, String number) {
    return Text.key(label) + " " + number;
  }

  private int ordinal(PriorityDraft draft) {
    return ordinals.getOrDefault(draft, Integer.MAX_VALUE);
  }
}
