package org.wsoa.cli.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsoa.cli.plain.InWords;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Owner;
import org.wsoa.model.Progress;
import org.wsoa.model.Rating;
import org.wsoa.model.Timing;

/** Changes as lines for people: a line for each entry, and below it one for each change in it. */
public final class DiffText {
  private static final int VALUE_CHARS = 300;

  private DiffText() {}

  /** The lines, each ended by a line feed; nothing where nothing has changed. */
  public static String write(Difference difference) {
    if (difference.changes().isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(summary(difference));
    String entry = "";
    for (Change change : difference.changes()) {
      String head = head(change);
      if (!head.equals(entry)) {
        lines.add("");
        lines.add(head);
        entry = head;
      }
      lines.add("  " + words(change));
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String summary(Difference difference) {
    List<String> parts = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      Map<String, Integer> counts = difference.counts().getOrDefault(subject.wireName(), Map.of());
      for (ChangeKind kind : ChangeKind.values()) {
        int count = counts.getOrDefault(kind.wireName(), 0);
        if (count > 0) {
          parts.add(
              String.format(Locale.ROOT, "%s %s: %d", subject.wireName(), words(kind), count));
        }
      }
    }
    return String.join("; ", parts);
  }

  private static String head(Change change) {
    String ids =
        change.oldId().equals(change.newId()) || change.oldId().isEmpty()
            ? change.newId()
            : change.newId().isEmpty()
                ? change.oldId()
                : change.oldId() + " (now " + change.newId() + ")";
    String ref = change.ref().isEmpty() ? "" : " [" + change.ref() + "]";
    String head = change.subject().wireName() + (ids.isEmpty() ? "" : " " + ids) + ref;
    return PlainText.line(head + ": " + change.text());
  }

  private static String words(ChangeKind kind) {
    return kind.wireName().replace('-', ' ');
  }

  private static String words(Change change) {
    String what = change.field().isEmpty() ? words(change.kind()) : change.field() + " changed";
    String by = by(change);
    if (change.from().isEmpty() && change.to().isEmpty()) {
      return what;
    }
    String from = change.from().map(DiffText::value).orElse("");
    String to = change.to().map(DiffText::value).orElse("");
    if (from.isEmpty() || to.isEmpty()) {
      String only = from.isEmpty() ? to : from;
      boolean told = change.field().isEmpty() && change.kind() != ChangeKind.RATING_MOVED;
      return what
          + by
          + ": "
          + (told ? only : from.isEmpty() ? "none -> " + to : from + " -> none");
    }
    return what + by + ": " + from + " -> " + to;
  }

  private static String by(Change change) {
    if (change.days().isEmpty()) {
      return "";
    }
    String days = count(Math.abs(change.days().get()), "day");
    return change
        .months()
        .map(months -> " by " + count(Math.abs(months), "month") + " (" + days + ")")
        .orElse(" by " + days);
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  private static String value(Object value) {
    return PlainText.upTo(VALUE_CHARS, whole(value));
  }

  private static String whole(Object value) {
    if (value instanceof Timing timing) {
      return InWords.timing(timing);
    }
    if (value instanceof Owner owner) {
      return InWords.owner(owner);
    }
    if (value instanceof Rating rating) {
      return InWords.rating(rating);
    }
    if (value instanceof Progress progress) {
      return InWords.progress(progress);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(DiffText::whole).collect(Collectors.joining("; "));
    }
    return value instanceof String text ? PlainText.line(text) : other(value);
  }

  /** What has no words of its own is told as the JSON tells it. */
  private static String other(Object value) {
    String json = new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
    return PlainText.line(json);
  }
}
