package org.wsoa.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.cli.review.PlanBuilder.measure;
import static org.wsoa.cli.review.PlanBuilder.unrated;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.wsoa.model.Colour;
import org.wsoa.model.Direction;
import org.wsoa.model.Plan;
import org.wsoa.model.Rating;
import org.wsoa.model.State;

/** The figures as they stand in the page. */
class LookTest {
  private static final String SCRIPT = "<script>alert(1)</script>";

  @Test
  void drawsABlockForEachPartAndSaysTheSameInTables() throws Exception {
    Document page = page(some());
    Element deadlines = page.expectFirst("svg:has(#look-deadlines-title)");
    assertThat(deadlines.select("g > title").eachText())
        .containsExactly(
            "March 2024: 2 actions, red",
            "March 2024: 1 outcome, not rated",
            "May 2024: 1 action, green");
    Element red = deadlines.expectFirst("rect.look-on-red");
    Element green = deadlines.expectFirst("rect.look-on-green");
    assertThat(length(red, "height")).isEqualTo(2 * length(green, "height")).isPositive();
    assertThat(length(red, "y") + length(red, "height"))
        .as("both stand on the same line")
        .isEqualTo(length(green, "y") + length(green, "height"));
    assertThat(deadlines.select("text.look-letter").eachText()).containsExactly("R", "G");
    assertThat(page.select("table[aria-label=What is due when] tbody tr").eachText())
        .containsExactly(
            "March 2024 2 2 red 1 1 not rated",
            "April 2024 0 0",
            "May 2024 1 1 green 0",
            "No date 1 0");
    assertThat(page.select("table[aria-label=Actions by owner] tbody tr").eachText())
        .containsExactly("Ann 2 2 red", "Bob & Co 1 1 green");
    assertThat(page.select(".look-key li").eachText())
        .containsExactly("G green: on track", "R red: off track, paused", "not rated");
    assertThat(length(page.expectFirst("rect.look-reached"), "width")).isEqualTo(62.5);
  }

  @Test
  void namesAndDescribesPictures() throws Exception {
    Document page = page(some());
    assertThat(page.select("svg[role=img]")).hasSize(2);
    for (Element picture : page.select("svg[role=img]")) {
      for (String id : picture.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page.expectFirst("#" + id).text()).isNotEmpty();
      }
    }
    assertThat(page.select("svg:not([role=img])"))
        .allSatisfy(svg -> assertThat(svg.attr("aria-hidden")).isEqualTo("true"));
  }

  @Test
  void isWhatAStrictPolicyAllowsAndTextStaysText() throws Exception {
    Plan plan =
        new PlanBuilder()
            .action("2024-03", unrated(), SCRIPT)
            .outcome("", unrated(), SCRIPT, measure(Direction.LEVEL, "5"))
            .build();
    Document page = page(plan);
    assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
    assertThat(page.expectFirst("table[aria-label=Actions by owner] tbody th").text())
        .isEqualTo(SCRIPT);
  }

  @Test
  void saysSoWhereThereIsNothingToDraw() throws Exception {
    Document page = page(new PlanBuilder().build());
    assertThat(page.select("figure, table, .look-key")).isEmpty();
    assertThat(page.select("p").eachText())
        .containsExactly(
            "Nothing in this plan has a date.",
            "No action in this plan names an owner.",
            "No outcome in this plan names a number to be reached.");
  }

  @Test
  void saysNothingOfRatingsWhereThereAreNone() throws Exception {
    Document page = page(new PlanBuilder().action("2024-03", unrated(), "Ann").build());
    assertThat(page.select(".look-key")).isEmpty();
    assertThat(page.text()).doesNotContain("rating");
  }

  @Test
  void staysReadableWhateverThePlan() throws Exception {
    PlanBuilder plan = new PlanBuilder();
    for (int i = 0; i < 2_000; i++) {
      String month = String.format(Locale.ROOT, "%04d-%02d", 2000 + i % 25, 1 + i % 12);
      Optional<Rating> rating = PlanBuilder.rated(List.of(Colour.values()).get(i % 6));
      plan.action(month, rating, "An owner with a name much longer than any other " + i % 300)
          .outcome(month, rating, "Text", measure(Direction.LEVEL, "50"));
    }
    Document page = page(plan.build());
    for (Element picture : page.select("svg[role=img]")) {
      assertThat(length(picture, "width")).isBetween(300.0, 900.0);
      assertThat(length(picture, "height")).isBetween(100.0, 500.0);
      for (Element block : picture.select("rect")) {
        assertThat(length(block, "height")).isPositive();
        assertThat(length(block, "x") + length(block, "width"))
            .isLessThan(length(picture, "width"));
      }
    }
    assertThat(page.select("figure > table tbody tr")).hasSize(30);
    assertThat(page.select("details").eachText().get(2)).startsWith("1970 more");
  }

  private static Plan some() {
    return new PlanBuilder()
        .action("2024-03", rated(Colour.RED, State.OFF_TRACK), "Ann")
        .action("2024-03", rated(Colour.RED, State.PAUSED), "Ann")
        .action("2024-05", rated(Colour.GREEN, State.ON_TRACK), "Bob & Co")
        .action("", unrated())
        .outcome("2024-03", unrated(), "Most", measure(Direction.LEVEL, "62.5"))
        .build();
  }

  private static Optional<Rating> rated(Colour colour, State state) {
    return Optional.of(new Rating(Optional.of(colour), "", "", Optional.of(state)));
  }

  private static Document page(Plan plan) throws Exception {
    String page = Templates.fill("look.ftlh", Map.of("look", Look.of(plan)));
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document parsed = Jsoup.parse("<!DOCTYPE html><title>x</title>" + page, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return parsed;
  }

  private static double length(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}
