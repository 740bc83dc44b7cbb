package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Ratings;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Timings;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Meaning;

/** Cells of columns that say two things: {@code Who / when}, {@code Timescale and RAG}. */
final class JointCells {
  private static final Set<Meaning> JOINED = EnumSet.of(Meaning.OWNER, Meaning.DUE, Meaning.STATUS);

  /** A second meaning that scores this much, over contents that suit neither, is named too. */
  private static final double NAMED = 0.25;

  /** What parts a date from what stands before or behind it. */
  private static final Pattern BEFORE = Pattern.compile("(?i)[\\s,;:(/–—-]*(?:\\bby)?[\\s:]*$");

  private static final Pattern BEHIND = Pattern.compile("^[\\s,;:)/–—-]+");

  /** What stands for a line break in formats that have none in a cell. */
  private static final Pattern WIDE = Pattern.compile(" {2,}");

  private final Set<Meaning> meanings;
  private final Meaning usual;
  private final Map<Meaning, List<TextLine>> parts = new EnumMap<>(Meaning.class);

  private JointCells(Column column) {
    this.meanings = EnumSet.of(column.meaning(), column.runnerUp());
    this.usual = meanings.contains(Meaning.OWNER) ? Meaning.OWNER : column.meaning();
  }

  /**
   * What a cell says under each meaning of its heading; the cell itself where it says one thing.
   */
  static List<Entry> parts(Entry entry) {
    Column column = entry.column();
    boolean joint =
        JOINED.contains(column.meaning())
            && JOINED.contains(column.runnerUp())
            && column.runnerUpScore() >= NAMED;
    if (!joint) {
      return List.of(entry);
    }
    JointCells cell = new JointCells(column);
    for (TextLine line : entry.cell().lines()) {
      for (String piece : WIDE.split(line.text(), -1)) {
        cell.add(TextLine.of(piece));
      }
    }
    if (cell.parts.size() < 2) {
      return List.of(entry);
    }
    List<Entry> entries = new ArrayList<>();
    cell.parts.forEach(
        (meaning, lines) -> {
          List<String> texts = lines.stream().map(TextLine::text).toList();
          entries.add(
              new Entry(
                  meant(column, meaning),
                  entry.cell().withLines(lines),
                  Text.fold(String.join(" ", texts))));
        });
    return entries;
  }

  private static Column meant(Column column, Meaning meaning) {
    return new Column(
        column.index(),
        column.heading(),
        meaning,
        column.score(),
        column.reason(),
        column.runnerUp(),
        column.runnerUpScore(),
        column.sure());
  }

  private void add(TextLine line) {
    String text = Text.fold(line.text());
    if (may(Meaning.DUE) && Timings.isDate(text)) {
      add(Meaning.DUE, line);
    } else if (!may(Meaning.DUE) || !addDated(text)) {
      boolean status = may(Meaning.STATUS) && Ratings.isStatus(text);
      add(status ? Meaning.STATUS : usual, line);
    }
  }

  /** A date beside a status, or behind a name. */
  private boolean addDated(String text) {
    List<Timings.Found> dates = Timings.findAll(text);
    if (dates.size() != 1) {
      return false;
    }
    Timings.Found date = dates.get(0);
    String before = BEFORE.matcher(text.substring(0, date.start())).replaceFirst("");
    String behind = BEHIND.matcher(text.substring(date.end())).replaceFirst("");
    String other = Text.fold(before + " " + behind);
    Meaning meaning = may(Meaning.OWNER) ? Meaning.OWNER : Meaning.STATUS;
    boolean parted = meaning == Meaning.OWNER ? behind.isEmpty() : Ratings.isStatus(other);
    if (!parted || other.isEmpty()) {
      return false;
    }
    add(meaning, TextLine.of(other));
    add(Meaning.DUE, TextLine.of(date.timing().text()));
    return true;
  }

  private boolean may(Meaning meaning) {
    return meanings.contains(meaning);
  }

  private void add(Meaning meaning, TextLine line) {
    parts.computeIfAbsent(meaning, unused -> new ArrayList<>()).add(line);
  }
}
