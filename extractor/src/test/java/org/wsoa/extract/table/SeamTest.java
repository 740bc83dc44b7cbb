package org.wsoa.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;

/** Whether a cell goes on below a page break (rule 2). */
class SeamTest {
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "We will paint the, Seven sheds",
    "We will paint sheds, and the fence",
    "Buy pots (blue, Seven of them)",
    "Sheds and lamps –, Fences",
  })
  void openTextSurelyGoesOn(String upper, String lower) {
    assertThat(weigh(upper, lower, Meaning.ACTION)).isGreaterThanOrEqualTo(Seam.SURE);
  }

  @Test
  void lowerCaseSurelyGoesOn() {
    assertThat(weigh("All done.", "with a brush", Meaning.ACTION)).isEqualTo(Seam.SURE);
  }

  @Test
  void finishedSentenceBeforeACapitalSpeaksAgainst() {
    assertThat(weigh("All is done.", "Then rest", Meaning.ACTION)).isNegative();
  }

  @Test
  void finishedSentenceBeforeANumberedOneIsTwoCells() {
    assertThat(weigh("All is done.", "2.1 Then rest", Meaning.ACTION)).isEqualTo(-Seam.SURE);
  }

  @Test
  void twoDatesAreTwoCells() {
    assertThat(weigh("May 2023", "June 2023", Meaning.DUE)).isEqualTo(-Seam.SURE);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "September, 2023",
    "1 April 2025 – 30, June 2025",
    "1 April 2025 –, 30 June 2025",
    "Monthly from, June 2025",
    "Q3, 2025/26",
  })
  void twoHalvesOfADateAreOne(String upper, String lower) {
    assertThat(weigh(upper, lower, Meaning.DUE)).isEqualTo(Seam.SURE);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({"04/25, March 2025", "Feb-20, Mar-20"})
  void twoDatesOfFewDigitsAreTwoCells(String upper, String lower) {
    assertThat(weigh(upper, lower, Meaning.DUE)).isEqualTo(-Seam.SURE);
  }

  @Test
  void twoMeasuresAreTwoOutcomes() {
    assertThat(weigh("60% of sheds are blue", "75% of lamps are lit", Meaning.OUTCOME))
        .isEqualTo(-Seam.SURE);
    assertThat(weigh("May 2023 60% of sheds are blue", "75% of lamps", Meaning.OUTCOME))
        .isEqualTo(-Seam.SURE);
    assertThat(weigh("60% of sheds are blue, up from", "40% in May", Meaning.OUTCOME)).isPositive();
  }

  @Test
  void aDateBelowAPlaceholderIsAnother() {
    assertThat(weigh("TBC", "w/c 6 March 2023", Meaning.DUE)).isEqualTo(-Seam.SURE);
    assertThat(weigh("In full", "w/c 6 March 2023", Meaning.DUE)).isLessThan(Seam.LIKELY);
  }

  @Test
  void twoRatingsAreTwoCells() {
    assertThat(weigh("Red", "Amber", Meaning.IMPACT)).isEqualTo(-Seam.SURE);
    assertThat(weigh("Not", "started", Meaning.STATUS)).isPositive();
  }

  @Test
  void twoNumbersAreTwoRows() {
    assertThat(weigh("1.1", "1.2", Meaning.REF)).isEqualTo(-Seam.SURE);
    assertThat(weigh("1.", "2", Meaning.REF)).isGreaterThan(-Seam.SURE);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "All sheds are blue by March, 2026 and then the lamps",
    "All sheds are painted, within 20 weeks",
  })
  void outcomeGoesOnInTheTimeItEndsWith(String upper, String lower) {
    assertThat(weigh(upper, lower, Meaning.OUTCOME)).isEqualTo(Seam.SURE);
  }

  @Test
  void twoHalvesOfANameAreLikelyOneOwner() {
    assertThat(weigh("Annabel", "Moss", Meaning.OWNER)).isEqualTo(Seam.LIKELY);
  }

  @Test
  void twoWholeOwnersSayNothing() {
    assertThat(weigh("Ann Moss", "Bo Fell", Meaning.OWNER)).isZero();
  }

  @Test
  void twoNamesOfARosterAreTwoRows() {
    assertThat(weigh("Ann Moss", "Bo Fell", Meaning.NAME)).isEqualTo(-Seam.SURE);
  }

  @Test
  void outcomeThatBeginsWithADateIsAnother() {
    assertThat(weigh("Sheds are blue", "Dec 2022 Lamps are lit", Meaning.OUTCOME))
        .isEqualTo(-Seam.SURE);
    assertThat(weigh("All sheds are painted by", "Dec 2022", Meaning.OUTCOME)).isPositive();
  }

  @Test
  void listGoesOnWithItsNextEntry() {
    assertThat(weigh("• Sheds are blue", "• Lamps are lit", Meaning.OUTCOME)).isPositive();
    assertThat(weigh("Sheds are blue", "• Lamps are lit", Meaning.OUTCOME)).isNegative();
  }

  @Test
  void wordsOfARoleAreNoNames() {
    assertThat(join(List.of("Parent Carer"), List.of("Forum Chair")))
        .containsExactly("Parent Carer Forum Chair");
  }

  @Test
  void joinsWithOneSpace() {
    assertThat(join(List.of("We paint", "seven old"), List.of("sheds", "blue")))
        .containsExactly("We paint", "seven old sheds", "blue");
  }

  @Test
  void joinsAtAHyphenWithoutSpace() {
    assertThat(join(List.of("a well-"), List.of("kept shed"))).containsExactly("a well-kept shed");
    assertThat(join(List.of("sheds –"), List.of("all of them")))
        .containsExactly("sheds – all of them");
  }

  @Test
  void keepsAListEntryAndANameOnLinesOfTheirOwn() {
    assertThat(join(List.of("1. Sheds"), List.of("2. Lamps")))
        .containsExactly("1. Sheds", "2. Lamps");
    assertThat(join(List.of("Ann Moss"), List.of("Bo Fell")))
        .containsExactly("Ann Moss", "Bo Fell");
  }

  @Test
  void joinsWithAnEmptyPart() {
    assertThat(join(List.of(), List.of("sheds"))).containsExactly("sheds");
    assertThat(join(List.of("sheds"), List.of())).containsExactly("sheds");
  }

  private static int weigh(String upper, String lower, Meaning meaning) {
    return Seam.weigh(cell(upper), cell(lower), meaning);
  }

  private static RawCell cell(String text) {
    return Tables.of(text).raw().cells().get(0);
  }

  private static List<String> join(List<String> upper, List<String> lower) {
    return Seam.join(lines(upper), lines(lower)).stream().map(TextLine::text).toList();
  }

  private static List<TextLine> lines(List<String> texts) {
    return texts.stream().map(TextLine::of).toList();
  }
}
