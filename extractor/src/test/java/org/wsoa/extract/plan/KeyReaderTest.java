package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Colour;
import org.wsoa.model.RatingScale;
import org.wsoa.model.ScaleSubject;

/** Which tables are rating keys, and what they rate (the {@code ratingScales} row). */
class KeyReaderTest {
  @Test
  void colourWordsWithMeaningsAreAKey() {
    RatingScale scale =
        only(Tables.of("Red | Late", "Amber | Nearly late", "Green | On time").raw());
    assertThat(scale.appliesTo()).isEqualTo(ScaleSubject.ACTION);
    assertRedAmberGreen(scale, "Late", "Nearly late", "On time");
  }

  @Test
  void fillsWithoutColourWordsAreAKey() {
    RatingScale scale =
        only(Tables.of("#ff0000 Late", "#ffc000 Nearly late", "#00b050 On time").raw());
    assertThat(scale.ratings()).hasSize(3);
    assertThat(scale.ratings().get(1).rating()).contains(Colour.AMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RAG: Red - late; Amber - nearly late; Green - on time",
        "(R = late, A = nearly late, G = on time)",
        "Red (R): late | Amber (A): nearly late | Green (G): on time",
        "Red – late // Amber – nearly late // Green – on time"
      })
  void linesOfTextAreAKeyWhereNoTableIs(String text) {
    Block[] lines = Stream.of(text.split(" // ", -1)).map(Tables::text).toArray(Block[]::new);
    RatingScale scale = only(lines);
    assertRedAmberGreen(scale, "late", "nearly late", "on time");
  }

  @Test
  void linesOfTextMayBeSeveralKeys() {
    List<RatingScale> scales =
        scales(
            Tables.text("Progress of actions: R = late, G = on time"),
            Tables.text("And then"),
            Tables.text("Impact on outcomes: R = none, G = proven"));
    assertThat(scales)
        .extracting(RatingScale::appliesTo)
        .containsExactly(ScaleSubject.ACTION, ScaleSubject.OUTCOME);
  }

  @Test
  void lettersOfAListAreNoKey() {
    assertThat(
            Plans.of(
                    Tables.text("A – The yard"),
                    Tables.text("B – The lane"),
                    Tables.text("R – Roofs"))
                .plan()
                .ratingScales())
        .isEmpty();
    assertThat(
            Plans.of(Tables.text("Green: we painted the long shed, as people had asked us to."))
                .plan()
                .ratingScales())
        .isEmpty();
  }

  @Test
  void keyOfOneRowMayReadLikeHeadings() {
    RatingScale scale = only(Tables.of("#ff0000 Behind schedule | #00b050 On track").raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("Behind schedule", "On track");
  }

  @Test
  void patchOfColourNamesTheMeaningBesideIt() {
    RatingScale scale = only(Tables.of("#ff0000 | Late", "#00b050 | On time").raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("Late", "On time");
  }

  @Test
  void whatAColourMeansIsNoAction() {
    Plans plans =
        Plans.of(
            Tables.of(
                "RAG rating | What this means",
                "#00b050 Green | Due to be done by the day agreed",
                "#ff0000 Red | Not to be done by the day agreed"));
    assertThat(plans.plan().ratingScales()).hasSize(1);
    assertThat(plans.plan().actions()).isEmpty();
  }

  @Test
  void pairsOfColourAndMeaningMayStandSideBySide() {
    RatingScale scale =
        only(
            Tables.of(
                    "#00b0f0 B | Closed | #ff0000 R | Late",
                    "#ffc000 A | Nearly late | #00b050 G | On time")
                .raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::letter, RatingScale.Entry::meaning)
        .containsExactly(
            tuple("B", "Closed"),
            tuple("R", "Late"),
            tuple("A", "Nearly late"),
            tuple("G", "On time"));
  }

  @Test
  void meaningsMayStandBelowTheColours() {
    RatingScale scale = only(Tables.of("Red | Amber | Green", "Late | On time | Done").raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("Late", "On time", "Done");
    assertThat(scale.ratings().get(1).rating()).contains(Colour.AMBER);
  }

  @Test
  void keyMayStandOnTopOfTheTableOfActions() {
    Plans plans =
        Plans.of(
            Tables.of(
                "#ff0000 Red | Late | |",
                "#00b050 Green | On time | |",
                "Action | Lead | Due | RAG",
                "Paint the sheds | Ann Moss | May 2023 | Green"));
    assertThat(plans.plan().ratingScales()).hasSize(1);
    assertThat(plans.action(1).status().orElseThrow().meaning()).isEqualTo("On time");
  }

  @Test
  void indicatorsWithRatingsAndCommentsAreNoKey() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Indicator | Baseline | Target | RAG | Commentary",
                "Sheds in blue | 4% | 9% | #ffc000 Amber | Better",
                "Lamps lit | 5% | 8% | #00b050 Green | Good",
                "Paths swept | 6% | 7% | #ff0000 Red | Worse"));
    assertThat(plans.plan().ratingScales()).isEmpty();
  }

  @Test
  void lettersAreLeftOutOfTheMeaning() {
    RatingScale scale = only(Tables.of("Late (R) | Nearly late (A) | On time (G)").raw());
    assertThat(scale.ratings().get(0).meaning()).isEqualTo("Late");
    assertThat(scale.ratings().get(0).letter()).isEqualTo("R");
    assertThat(scale.ratings().get(0).rating()).contains(Colour.RED);
  }

  @Test
  void keyWithoutColoursTakesThemFromItsNameInOrder() {
    RatingScale scale =
        only(
            Tables.text("Each action has a BRAG rating:"),
            Tables.of("All done | Very late | Nearly late | On time").raw());
    assertThat(scale.ratings())
        .extracting(entry -> entry.rating().orElseThrow())
        .containsExactly(Colour.BLUE, Colour.RED, Colour.AMBER, Colour.GREEN);
  }

  @Test
  void unfilledRowOfAKeyIsInNoScale() {
    RatingScale scale =
        only(Tables.of("#ff0000 Late", "#ffc000 Nearly late", "Not looked at yet").raw());
    assertThat(scale.ratings()).hasSize(2);
  }

  @Test
  void headingAboveTellsWhatItRates() {
    RatingScale scale =
        only(
            Tables.heading(2, "Impact rating"), Tables.of("Red | No effect", "Green | Much").raw());
    assertThat(scale.appliesTo()).isEqualTo(ScaleSubject.OUTCOME);
    RatingScale other =
        only(
            Tables.heading(2, "Action rating"), Tables.of("Red | No effect", "Green | Much").raw());
    assertThat(other.appliesTo()).isEqualTo(ScaleSubject.ACTION);
  }

  @Test
  void tableOfOtherThingsIsNoKey() {
    assertThat(scales(Tables.of("Sheds | Seven", "Lamps | Ten").raw())).isEmpty();
    assertThat(scales(Tables.of("Name | Role", "Ann Green | Cook", "Bo Red | Carter").raw()))
        .isEmpty();
  }

  private static List<RatingScale> scales(Block... blocks) {
    return Plans.of(blocks).plan().ratingScales();
  }

  private static void assertRedAmberGreen(RatingScale scale, String... meanings) {
    assertThat(scale.ratings()).extracting(RatingScale.Entry::meaning).containsExactly(meanings);
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::rating)
        .containsExactly(
            Optional.of(Colour.RED), Optional.of(Colour.AMBER), Optional.of(Colour.GREEN));
  }

  private static RatingScale only(Block... blocks) {
    List<RatingScale> scales = scales(blocks);
    assertThat(scales).hasSize(1);
    return scales.get(0);
  }

  @Test
  void scoresWithAMeaningAreAKey() {
    RatingScale scale =
        only(
            Tables.of("Score | Meaning", "Red | Late", "Amber | Nearly late", "Green | On time")
                .raw());
    assertRedAmberGreen(scale, "Late", "Nearly late", "On time");
  }

  @Test
  void lettersStandForWhatAKeySays() {
    RatingScale scale =
        only(Tables.of("Letter | Stands for", "R | Late", "A | Nearly late", "G | On time").raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::letter)
        .containsExactly("R", "A", "G");
  }

  @Test
  void aKeyMayStandRightBelowAnotherTable() {
    RatingScale scale =
        only(
            Tables.of(
                    "Name | Role | Organisation",
                    "Ann Moss | Cook | Kitchen Trust",
                    "Status | Meaning | ",
                    "#ff0000 Late | Will not be done | ",
                    "#00b050 On track | On track, to time and to standard | ")
                .raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("Will not be done", "On track, to time and to standard");
  }

  @Test
  void aKeyMayStandRightAboveAnotherTable() {
    RatingScale scale =
        only(
            Tables.of(
                    "RAG | What the colour means | ",
                    "#ff0000 | Will not be done | ",
                    "#00b050 | To time and to standard | ",
                    "Name | Role | Organisation",
                    "Ann Moss | Cook | Kitchen Trust")
                .raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("Will not be done", "To time and to standard");
  }

  @Test
  void aColourMayStandBetweenItsLetterAndWhatItMeans() {
    RatingScale scale =
        only(
            Tables.of(
                    "Code | Colour | Explanation",
                    "C | Blue | Closed: it has been checked",
                    "G | Green | On schedule",
                    "N | Grey | Not begun")
                .raw());
    assertThat(scale.ratings())
        .extracting(entry -> entry.rating().orElseThrow(), RatingScale.Entry::letter)
        .containsExactly(
            tuple(Colour.BLUE, "C"), tuple(Colour.GREEN, "G"), tuple(Colour.GREY, "N"));
  }

  @Test
  void twoKeysStandSideBySide() {
    List<RatingScale> scales =
        scales(
            Tables.of(
                    "Delivery | What it means | Impact | What it means",
                    "#0070c0 Done | Signed off | #00b050 High | Walkers say so",
                    "#00b050 On track | In time | #ff0000 None | Nobody has seen it",
                    "#ff0000 Stuck | Needs help | |")
                .raw());
    assertThat(scales)
        .extracting(RatingScale::appliesTo)
        .containsExactly(ScaleSubject.ACTION, ScaleSubject.OUTCOME);
    assertThat(scales.get(0).ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("Signed off", "In time", "Needs help");
    assertThat(scales.get(1).ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("Walkers say so", "Nobody has seen it");
  }

  @Test
  void aTitleOverAllColumnsIsNoEntry() {
    RatingScale scale =
        only(Tables.of("#dddddd RAG status | <", "#00b050 | On time", "#ff0000 | Late").raw());
    assertThat(scale.ratings())
        .extracting(RatingScale.Entry::meaning)
        .containsExactly("On time", "Late");
  }
}
