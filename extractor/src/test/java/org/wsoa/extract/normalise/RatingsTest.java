package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.extract.normalise.RatingKeys.KeyCell;
import org.wsoa.model.Colour;
import org.wsoa.model.Rating;
import org.wsoa.model.RatingScale.Entry;
import org.wsoa.model.State;

class RatingsTest {
  private static final List<Entry> KEY =
      List.of(
          entry(Colour.BLUE, "B", "Finished and bedded in, closed"),
          entry(Colour.RED, "R", "Serious concerns"),
          entry(Colour.AMBER, "A", "On track, some concerns"),
          entry(Colour.GREEN, "G", "On track, no concerns"),
          entry(Colour.GREY, "G", "Not started, not due"));

  /** A plan in which the colours mean other things. */
  private static final List<Entry> OTHER =
      List.of(
          entry(Colour.RED, "", "Not yet started"),
          entry(Colour.AMBER, "", "On track"),
          entry(Colour.GREEN, "", "Complete"),
          entry(Colour.PURPLE, "", "Handed over"));

  @TestFactory
  Stream<DynamicTest> readsWordsWithoutAKey() {
    return Cases.tests("rating-cases.tsv", 49, input -> shown(input, List.of()));
  }

  @TestFactory
  Stream<DynamicTest> readsWordsAndFillsByAKey() {
    return Cases.tests("rating-key-cases.tsv", 19, input -> shown(input, KEY));
  }

  @TestFactory
  Stream<DynamicTest> takesTheKeysMeaningOverCustom() {
    return Cases.tests("rating-other-key-cases.tsv", 6, input -> shown(input, OTHER));
  }

  @TestFactory
  Stream<DynamicTest> tellsAFillsColour() {
    return Cases.tests(
        "fill-cases.tsv",
        35,
        input -> {
          int rgb = Integer.parseInt(input, 16);
          return Ratings.colour(rgb >> 16, (rgb >> 8) & 255, rgb & 255)
              .map(Colour::wireName)
              .orElse("none");
        });
  }

  @TestFactory
  Stream<DynamicTest> tellsStatusFromText() {
    return Cases.tests(
        "status-cases.tsv",
        26,
        input ->
            Ratings.isStatus(input)
                ? "status"
                : Ratings.leadingStatus(input)
                    .map(split -> split.status() + " | " + split.rest())
                    .orElse("text"));
  }

  @TestFactory
  Stream<DynamicTest> readsKeys() {
    return Cases.tests("scale-cases.tsv", 18, RatingsTest::scale);
  }

  @Test
  void givesAnOutcomesImpactNoState() {
    Rating rating = Ratings.parse("", Optional.of(Colour.GREEN), KEY, false).orElseThrow();
    assertThat(rating.state()).isEmpty();
    assertThat(rating.meaning()).isEqualTo("On track, no concerns");
  }

  /** A cell as {@code label #colour}; colour, label, meaning and state, each - where absent. */
  private static String shown(String input, List<Entry> key) {
    int mark = input.indexOf('#');
    String label = mark < 0 ? input : input.substring(0, mark);
    Optional<Colour> fill =
        mark < 0 ? Optional.empty() : Optional.of(Colour.ofWireName(input.substring(mark + 1)));
    return Ratings.parse(label, fill, key, true)
        .map(
            rating ->
                Stream.of(
                        rating.rating().map(Colour::wireName).orElse(""),
                        rating.label(),
                        rating.meaning(),
                        rating.state().map(state -> state.wireName()).orElse(""))
                    .map(part -> part.isEmpty() ? "-" : part)
                    .collect(Collectors.joining(" | ")))
        .orElse("none");
  }

  /** {@code scale name | cell | cell}, a cell as {@code name = description #fill}. */
  private static String scale(String input) {
    String[] parts = input.split(" \\| ", -1);
    List<KeyCell> cells =
        Stream.of(parts)
            .skip(1)
            .map(
                part -> {
                  int mark = part.indexOf('#');
                  Optional<Colour> fill =
                      mark < 0
                          ? Optional.empty()
                          : Optional.of(Colour.ofWireName(part.substring(mark + 1)));
                  String[] text = (mark < 0 ? part : part.substring(0, mark)).split(" = ", -1);
                  return new KeyCell(text[0], text.length > 1 ? text[1] : "", fill);
                })
            .toList();
    return RatingKeys.entries(cells, parts[0]).stream()
        .map(
            entry ->
                entry.rating().map(Colour::wireName).orElse("-")
                    + (entry.letter().isEmpty() ? "" : " (" + entry.letter() + ")")
                    + (entry.meaning().isEmpty() ? "" : " " + entry.meaning()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void aDateThatMayBeMissedIsNotMissedYet() {
    List<Entry> key = List.of(entry(Colour.AMBER, "", "Under way but the date may be missed"));
    Rating rating = Ratings.parse("", Optional.of(Colour.AMBER), key, true).orElseThrow();
    assertThat(rating.state()).contains(State.AT_RISK);
  }

  private static Entry entry(Colour colour, String letter, String meaning) {
    return new Entry(Optional.of(colour), letter, meaning);
  }
}
