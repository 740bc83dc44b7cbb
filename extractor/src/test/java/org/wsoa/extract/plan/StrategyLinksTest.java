package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.TextLine;

class StrategyLinksTest {
  private static List<String> links(String... lines) {
    return StrategyLinks.of(Stream.of(lines).map(TextLine::of).toList());
  }

  @Test
  void linesCommasAndGapsPartLinks() {
    assertThat(links("Early Help  Inclusion", "Local Offer, Post 16; Health"))
        .containsExactly("Early Help", "Inclusion", "Local Offer", "Post 16", "Health");
  }

  @Test
  void aLineThatBeginsInLowerCaseGoesOn() {
    assertThat(links("Workforce", "strategy", "Carers", "strategy"))
        .containsExactly("Workforce strategy", "Carers strategy");
  }

  @Test
  void aLineBehindAnOpenEndGoesOn() {
    assertThat(links("Data and", "Performance", "Health"))
        .containsExactly("Data and Performance", "Health");
  }

  @Test
  void aLineBehindACommaIsALinkOfItsOwn() {
    assertThat(links("Workforce,", "carers")).containsExactly("Workforce", "carers");
  }
}
