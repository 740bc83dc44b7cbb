package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.model.Box;

class TurnTest {
  /** A letter at the top left of a page of 400 by 300 that is held to be read. */
  private static PageContent held() {
    PageContent page = new PageContent(400, 300);
    page.addGlyph("a", 10, 20, 15, 30, 10, 0, 0, -1);
    page.across.add(50, 10, 390);
    page.addFill(10, 20, 100, 50, 0x92D050);
    return page;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 20, 15, 30",
    "1, 20, 385, 30, 390",
    "2, 385, 270, 390, 280",
    "3, 270, 10, 280, 15"
  })
  void aPageShownAsDisplayedIsHeldAgain(int way, double x0, double y0, double x1, double y1) {
    PageContent page = held();
    Turn shown = Turn.show(page, way);
    assertThat(page.x0[0]).isEqualTo((float) x0);
    assertThat(page.y0[0]).isEqualTo((float) y0);
    assertThat(shown.shown(10, 20, 15, 30)).isEqualTo(new Box(x0, y0, x1, y1));
    Turn turn = Turn.hold(page);
    assertThat(turn).isEqualTo(shown);
    assertThat(page.x0[0]).isEqualTo(10);
    assertThat(page.y1[0]).isEqualTo(30);
    assertThat(page.direction[0]).isZero();
    assertThat(page.across.at[0]).isEqualTo(50);
    assertThat(page.across.from[0]).isEqualTo(10);
    assertThat(page.down.count).isZero();
    assertThat(page.fill[2]).isEqualTo(100);
  }
}
