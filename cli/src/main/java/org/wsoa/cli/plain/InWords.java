package org.wsoa.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsoa.model.Box;
import org.wsoa.model.Colour;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Progress;
import org.wsoa.model.Rating;
import org.wsoa.model.Responsibility;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/** Values of the model as a person would write them. Each is one line, or empty. */
public final class InWords {
  private InWords() {}

  /** {@code Name (Role, Organisation)}, or what there is of it. */
  public static String party(Owner owner) {
    String about =
        Stream.of(owner.role(), owner.organisation())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    if (owner.name().isEmpty()) {
      return PlainText.line(about);
    }
    return PlainText.line(about.isEmpty() ? owner.name() : owner.name() + " (" + about + ")");
  }

  /** As {@link #party}, with the responsibility where it is not the usual one. */
  public static String owner(Owner owner) {
    return owner.responsibility() == Responsibility.RESPONSIBLE
        ? party(owner)
        : party(owner) + " [" + owner.responsibility().wireName() + "]";
  }

  /** The date as the plan writes it. */
  public static String timing(Timing timing) {
    String text = PlainText.line(timing.text());
    return text.isEmpty() ? timing.end().map(Object::toString).orElse("") : text;
  }

  /** {@code green, on-track: In progress}, or what there is of it. */
  public static String rating(Rating rating) {
    List<String> parts = new ArrayList<>();
    rating.rating().map(Colour::wireName).ifPresent(parts::add);
    rating.state().map(State::wireName).ifPresent(parts::add);
    String head = String.join(", ", parts);
    String words = PlainText.line(rating.label().isEmpty() ? rating.meaning() : rating.label());
    return head.isEmpty() || words.isEmpty() ? head + words : head + ": " + words;
  }

  /** {@code Nov 2024: text}, or the text alone. */
  public static String progress(Progress progress) {
    String text = PlainText.line(progress.text());
    return progress.asOf().map(asOf -> timing(asOf) + ": " + text).orElse(text);
  }

  /** {@code page 2, table 5, row 3, column 1}, or what there is of it. */
  public static String place(Place place) {
    List<String> parts = new ArrayList<>();
    page(place).ifPresent(page -> parts.add("page " + page));
    line(place).ifPresent(line -> parts.add("line " + line));
    place
        .cell()
        .ifPresent(
            cell ->
                parts.add(
                    "table " + cell.table() + ", row " + cell.row() + ", column " + cell.column()));
    return String.join(", ", parts);
  }

  /** The page, where the format has pages. */
  public static Optional<Integer> page(Place place) {
    return place instanceof Place.OnPage onPage ? Optional.of(onPage.page()) : Optional.empty();
  }

  /** The line, where the format has lines. */
  public static Optional<Integer> line(Place place) {
    return place instanceof Place.OnLine onLine ? Optional.of(onLine.line()) : Optional.empty();
  }

  /** The box, where the format has pages. */
  public static Optional<Box> box(Place place) {
    return place instanceof Place.OnPage onPage ? Optional.of(onPage.box()) : Optional.empty();
  }
}
