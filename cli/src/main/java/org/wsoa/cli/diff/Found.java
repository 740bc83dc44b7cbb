package org.wsoa.cli.diff;

import java.util.List;
import java.util.Optional;
import org.wsoa.model.Timing;

/** Collects the changes of one entry, so that none has to say whose they are. */
final class Found {
  private final Subject subject;
  private final String oldId;
  private final String newId;
  private final String ref;
  private final String text;
  private final List<Change> changes;

  /** Further changes of an entry go to the end of the list. */
  Found(
      List<Change> changes, Subject subject, String oldId, String newId, String ref, String text) {
    this.changes = changes;
    this.subject = subject;
    this.oldId = oldId;
    this.newId = newId;
    this.ref = ref;
    this.text = text;
  }

  /** A change that needs no more words. */
  void add(ChangeKind kind) {
    add(kind, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A change from one value to another. */
  void add(ChangeKind kind, Optional<?> from, Optional<?> to) {
    add(kind, "", from, to, Optional.empty(), Optional.empty());
  }

  /** Another text, where the words are others. */
  void texts(ChangeKind kind, String field, String from, String to) {
    if (!Wording.same(from, to)) {
      add(kind, field, text(from), text(to), Optional.empty(), Optional.empty());
    }
  }

  /** Other lists, where any text in them has other words, or another place. */
  void lists(String field, List<String> from, List<String> to) {
    if (!from.stream()
        .map(Wording::fold)
        .toList()
        .equals(to.stream().map(Wording::fold).toList())) {
      values(field, from, to);
    }
  }

  /** Another value of a field that has no kind of its own. */
  void values(String field, Object from, Object to) {
    add(
        ChangeKind.CHANGED,
        field,
        Optional.of(from),
        Optional.of(to),
        Optional.empty(),
        Optional.empty());
  }

  /** A deadline, where it is another. */
  void deadline(Optional<Timing> from, Optional<Timing> to) {
    if (Dates.same(from, to)) {
      return;
    }
    ChangeKind kind = Dates.kind(from, to);
    boolean moved =
        kind == ChangeKind.DEADLINE_SLIPPED || kind == ChangeKind.DEADLINE_BROUGHT_FORWARD;
    add(
        kind,
        "",
        from,
        to,
        moved ? Dates.days(from, to) : Optional.empty(),
        moved ? Dates.months(from, to) : Optional.empty());
  }

  /** Any other date, where it is another. */
  void date(String field, Optional<Timing> from, Optional<Timing> to) {
    if (!Dates.same(from, to)) {
      add(ChangeKind.CHANGED, field, from, to, Dates.days(from, to), Dates.months(from, to));
    }
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private void add(
      ChangeKind kind,
      String field,
      Optional<?> from,
      Optional<?> to,
      Optional<Long> days,
      Optional<Long> months) {
    changes.add(
        new Change(
            subject,
            kind,
            oldId,
            newId,
            ref,
            text,
            field,
            from.map(Object.class::cast),
            to.map(Object.class::cast),
            days,
            months));
  }
}
