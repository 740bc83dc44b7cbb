package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;

/**
 * Reads lines of text as fields: {@code Lead: Ann}, be they paragraphs or entries of a list, each
 * value going on until the next label.
 */
final class TextForm {
  /** A value that goes on over more blocks than this is the text of a chapter. */
  private static final int MOST_LINES = 12;

  /** So many fields without an action before them are about something else. */
  private static final int MOST_BEFORE = 6;

  /** Blocks are read in runs no longer than this. */
  private static final int MOST_ITEMS = 200;

  /** What parts two fields in one line. */
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*|;\\s+");

  private final List<Flow.Item> items;
  private final int level;
  private final HeadingVocabulary vocabulary;
  private final List<Field> fields;
  private final List<TextBlock> passed = new ArrayList<>();

  /** The item behind the last field. */
  private int end;

  /** The item of the last field if it is a label on a line of its own; else negative. */
  private int alone = -1;

  /** Whether the last label was an entry of a list. */
  private boolean marked;

  /** Whether the last label was a heading, so that all below it is its value. */
  private boolean headed;

  /**
   * Reads on from an item.
   *
   * @param first what was read already: a heading's field, or nothing
   * @param level depth of that heading; 0 where there is none
   */
  TextForm(
      List<Flow.Item> items, int from, List<Field> first, int level, HeadingVocabulary vocabulary) {
    this.items = items;
    this.level = level;
    this.vocabulary = vocabulary;
    this.fields = new ArrayList<>(first);
    this.end = from;
    read(from);
    if (alone >= 0 && awaits()) { // it is the heading of what follows
      fields.remove(fields.size() - 1);
      end = alone;
    }
  }

  /** The fields, in order. */
  List<Field> fields() {
    return fields;
  }

  /** The index of the item behind the last field. */
  int end() {
    return end;
  }

  private void read(int from) {
    for (int i = from; i < Math.min(items.size(), from + MOST_ITEMS); i++) {
      if (!(items.get(i) instanceof Flow.Text text)) {
        return;
      }
      TextBlock block = text.block();
      boolean priority =
          FieldLabel.namesPriority(FieldLabel.unmarked(block.line().text()), vocabulary);
      if (priority || (block.isHeading() && !isLabel(block))) {
        return;
      }
      Optional<FieldLabel.Line> line = FieldLabel.line(block.line().text(), false, vocabulary);
      if (line.isPresent() && isField(line.get(), block)) {
        goOn();
        add(line.get(), block);
        alone = -1;
        end = i + 1;
      } else if (fields.isEmpty() || passed.size() == MOST_LINES) {
        return;
      } else if (block.isHeading() || isAlone(block)) {
        goOn();
        add(new FieldLabel.Line(FieldLabel.of(block.line().text(), vocabulary), ""), block);
        headed = block.isHeading();
        alone = i;
        end = i + 1;
      } else {
        passed.add(block);
        if (isSurelyMore(block)) {
          goOn();
          end = i + 1;
        }
      }
      if (fields.size() > MOST_BEFORE && fields.stream().noneMatch(f -> f.label().opens())) {
        return;
      }
    }
  }

  private boolean isField(FieldLabel.Line line, TextBlock block) {
    return line.label().isKnown()
        || (!fields.isEmpty()
            && line.label().looksLikeLabel()
            && isMarked(block) == marked
            && !line.rest().isEmpty()
            && !awaits());
  }

  /** A line's field, and those behind it: {@code Lead: Ann | Deadline: May}. */
  private void add(FieldLabel.Line line, TextBlock block) {
    marked = isMarked(block);
    headed = false;
    String[] parts = BAR.split(line.rest(), -1);
    FieldLabel label = line.label();
    StringBuilder rest = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      Optional<FieldLabel.Line> next =
          FieldLabel.line(parts[i], false, vocabulary).filter(found -> found.label().isExact());
      if (next.isPresent()) {
        add(label, rest.toString(), block);
        label = next.get().label();
        rest = new StringBuilder(next.get().rest());
      } else {
        rest.append(line.rest().contains("|") ? " | " : "; ").append(parts[i]);
      }
    }
    add(label, rest.toString(), block);
  }

  private void add(FieldLabel label, String rest, TextBlock block) {
    List<TextLine> lines = rest.isEmpty() ? List.of() : List.of(TextLine.of(rest));
    Field field = Field.of(label, lines, block.place());
    fields.add(label.opens() ? field.asBanner() : field);
  }

  /** A heading below the action's that is nothing but a label. */
  private boolean isLabel(TextBlock block) {
    return level > 0
        && block.level() > level
        && FieldLabel.of(block.line().text(), vocabulary).isExact();
  }

  /** A label without a colon, on a line of its own. */
  private boolean isAlone(TextBlock block) {
    String text = block.line().text();
    return FieldLabel.unmarked(text).length() > 3
        && FieldLabel.of(text, vocabulary).score() == 1
        && !awaits();
  }

  /** Whether the last field has no value yet. */
  private boolean awaits() {
    return passed.isEmpty() && fields.get(fields.size() - 1).value().isEmpty();
  }

  /** An entry of a list below a line that is none, or the value of a label that stands alone. */
  private boolean isSurelyMore(TextBlock block) {
    boolean first = passed.size() == 1;
    boolean blank = fields.get(fields.size() - 1).value().isEmpty();
    return headed || (isMarked(block) && !marked) || (blank && first);
  }

  private static boolean isMarked(TextBlock block) {
    return !block.line().marker().isEmpty() || FieldLabel.isMarked(block.line().text());
  }

  /** The lines passed are more of the last value. */
  private void goOn() {
    if (passed.isEmpty()) {
      return;
    }
    List<Place> places = passed.stream().map(TextBlock::place).toList();
    Field last = fields.remove(fields.size() - 1);
    fields.add(last.goingOn(passed.stream().map(TextBlock::line).toList(), places));
    passed.clear();
  }
}
