package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;

/**
 * A heading and the value beside it.
 *
 * @param label the heading as understood
 * @param heading where the heading stands, without its colon
 * @param value what it says; without lines where that is blank
 * @param banner whether it stands over a block instead of in it: a heading, a row over all columns
 */
record Field(FieldLabel label, RawCell heading, RawCell value, boolean banner) {
  private static final Pattern CODED =
      Pattern.compile("((\\p{Lu}{1,3})-?\\d{1,3}(?:\\.\\d{1,3})*)\\s+(\\S.*)", Pattern.DOTALL);

  /** Two cells of a table, or one that holds both. */
  static Field of(FieldLabel label, RawCell heading, RawCell value) {
    boolean striped = value.fill().isPresent() && value.fill().equals(heading.fill());
    RawCell told = cell(List.of(TextLine.of(label.text())), heading);
    RawCell plain = striped ? unpainted(value) : value;
    return new Field(label, told, plain, false);
  }

  /** A field told in lines of text. */
  static Field of(FieldLabel label, List<TextLine> value, Place place) {
    return new Field(
        label, cell(List.of(TextLine.of(label.text())), place), cell(value, place), false);
  }

  /** A field whose heading and value share a cell. */
  static Field within(FieldLabel label, List<TextLine> value, RawCell both) {
    return new Field(
        label, cell(List.of(TextLine.of(label.text())), both), unpainted(cell(value, both)), false);
  }

  private static RawCell cell(List<TextLine> lines, Place place) {
    return new RawCell(1, 1, 1, 1, lines, Optional.empty(), false, false, List.of(place));
  }

  private static RawCell cell(List<TextLine> lines, RawCell from) {
    return new RawCell(
        1, 1, 1, 1, lines, from.fill(), from.bold() && !lines.isEmpty(), false, from.places());
  }

  private static RawCell unpainted(RawCell cell) {
    return new RawCell(
        1, 1, 1, 1, cell.lines(), Optional.empty(), cell.bold(), false, cell.places());
  }

  /** The same field with more lines to its value. */
  Field goingOn(List<TextLine> lines, List<Place> places) {
    List<TextLine> all = new ArrayList<>(value.lines());
    all.addAll(lines);
    List<Place> at = new ArrayList<>(value.isEmpty() ? List.of() : value.places());
    at.addAll(places);
    RawCell longer = new RawCell(1, 1, 1, 1, all, value.fill(), value.bold(), false, at);
    return new Field(label, heading, longer, banner);
  }

  /**
   * The same field, the code that opens its value told by its label: {@code R1 Tell …} under {@code
   * Recommendation}. A code of other letters than the label's own could be a word.
   */
  Field withCode() {
    Matcher matcher =
        CODED.matcher(value.lines().isEmpty() ? "" : Text.fold(value.lines().get(0).text()));
    boolean coded =
        label.number().isEmpty()
            && matcher.matches()
            && label.text().toUpperCase(Locale.ROOT).startsWith(matcher.group(2));
    if (!coded) {
      return this;
    }
    List<TextLine> lines = new ArrayList<>(value.lines());
    lines.set(0, TextLine.of(matcher.group(3)));
    return new Field(label, heading, cell(lines, value), banner).numbered(matcher.group(1));
  }

  /** The same field over its block. */
  Field asBanner() {
    return new Field(label, heading, value, true);
  }

  /** The same field under a label that has the number. */
  Field numbered(String number) {
    return new Field(
        new FieldLabel(label.text(), number, label.meaning(), label.score()),
        heading,
        value,
        banner);
  }

  /** The same field, its value with its label and the label's number before it. */
  Field withNumber() {
    String opening = BlockNumber.opening(value.text()).map(BlockNumber::number).orElse("");
    if (label.number().isEmpty() || opening.equals(label.number())) {
      return this;
    }
    List<TextLine> lines = new ArrayList<>(value.lines());
    TextLine first = lines.isEmpty() ? TextLine.of("") : lines.remove(0);
    lines.add(0, TextLine.of(label.text() + " " + label.number() + ": " + first.marked()));
    return new Field(label, heading, cell(lines, value), banner);
  }

  /** The number of the label, or else the one with a dot that opens the value, if there is one. */
  Optional<Field> ref() {
    if (!label.number().isEmpty()) {
      return Optional.of(ref(label.number(), heading));
    }
    return opening().map(number -> ref(number.number(), value));
  }

  /** The same field without its number. */
  Field withoutRef() {
    Optional<BlockNumber> own =
        opening().filter(n -> label.number().isEmpty() || n.number().equals(label.number()));
    if (own.isEmpty()) {
      return this;
    }
    List<TextLine> lines = new ArrayList<>(value.lines());
    lines.set(0, TextLine.of(own.get().rest()));
    return new Field(label, heading, cell(lines, value), banner);
  }

  private Optional<BlockNumber> opening() {
    return value.lines().stream()
        .limit(1)
        .filter(line -> line.marker().isEmpty())
        .flatMap(line -> BlockNumber.opening(line.text()).stream())
        .filter(number -> !number.rest().isEmpty())
        .filter(number -> number.isNested() || number.number().equals(label.number()))
        .filter(number -> value.lines().get(0).text().startsWith(number.number()))
        .findFirst();
  }

  /** A field for a number that has no label of its own. */
  private static Field ref(String number, RawCell from) {
    FieldLabel label = new FieldLabel("Ref", "", Meaning.REF, 1);
    RawCell value = unpainted(cell(List.of(TextLine.of(number)), from));
    return new Field(label, cell(List.of(TextLine.of(label.text())), from), value, false);
  }

  String key() {
    return label.key();
  }

  Meaning meaning() {
    return label.meaning();
  }
}
