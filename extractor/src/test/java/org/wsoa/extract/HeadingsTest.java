package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.Document;
import org.wsoa.model.Precision;
import org.wsoa.model.Timing;

class HeadingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who carries the can",
        "WHO CARRIES THE CAN?",
        "Who carries\nthe can",
        "Who carries the can (1 or 2)",
        "Who carries the can in 2024 and 2025",
        "Carrier at 31/03/2024",
        "Can no. 1 / can no. 2",
        "# cans",
        "Can’s carrier & friends*",
        "Carrier1",
        "carrier1²",
        "March 2024",
        "By 31/03/2024",
        "Who of all those in the room on the day carries the can home",
        "Who of all those in the room on the day (if there was one) carries the can home, and who will"
            + " carry it out of the house again when morning comes"
      })
  void aHeadingIsFoundAgainByItsWording(String heading) throws RejectedException {
    String line = Headings.wording(heading) + "\tresources";
    assertThat(line).isLowerCase().doesNotContain("\n").doesNotStartWith("#");
    assertThat(Headings.with("own.tsv", List.of(line)).says(heading)).contains("resources");
    Extractor told = Extractor.withWordings(OcrMode.OFF, "own.tsv", List.of(line));
    assertThat(resources(told, heading)).isEqualTo("Ann Bell");
    Extractor said =
        Extractor.withHeadings(OcrMode.OFF, "", List.of(), Map.of(heading, "resources"));
    assertThat(resources(said, heading)).isEqualTo("Ann Bell");
  }

  private static String resources(Extractor extractor, String heading) throws RejectedException {
    String plan =
        "# A plan\n\nAction\tDue\t\""
            + heading
            + "\"\tSupported by\nPaint all of the doors in the house\tMay 2024\tAnn Bell\tBo Fell\n"
            + "Mend all of the windows in the house\tMay 2025\tAnn Bell\tBo Fell\n";
    Document document = extractor.extract("plan.tsv", plan.getBytes(UTF_8));
    return document.plan().actions().get(0).resources();
  }

  @Test
  void whatIsSaidOfAHeadingCountsForMoreThanAnyWording() {
    Headings builtIn = Headings.builtIn();
    assertThat(builtIn.says("Lead officer")).contains("owner");
    assertThat(builtIn.says("Who carries the can")).isEmpty();
    assertThat(Headings.with("own.tsv", List.of("lead officer\textra")).says("Lead Officer"))
        .contains("extra");
  }

  @Test
  void aFileOfRemarksSaysNothingMore() {
    assertThat(Headings.with("own.tsv", List.of("# nothing yet", "")).says("Lead officer"))
        .contains("owner");
  }

  @Test
  void anyMeaningCanBeSaidButNotThatThereIsNone() {
    assertThat(Headings.meanings())
        .contains("owner", "original-due", "extra")
        .doesNotContain("unknown");
    assertThatThrownBy(
            () -> Extractor.withHeadings(OcrMode.OFF, "", List.of(), Map.of("Can", "unknown")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown");
  }

  @Test
  void aDateIsReadFromItsText() {
    assertThat(Extractor.timing("Oct 2024"))
        .isEqualTo(
            Timing.of(
                "Oct 2024",
                Precision.MONTH,
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 10, 31)));
    assertThat(Extractor.timing("ongoing")).isEqualTo(Timing.undated("ongoing", Precision.ONGOING));
    assertThat(Extractor.timing("when the can is empty"))
        .isEqualTo(Timing.undated("when the can is empty", Precision.UNKNOWN));
  }
}
