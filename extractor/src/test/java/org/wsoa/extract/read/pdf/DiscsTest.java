package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Bullets that are drawn, not written. */
class DiscsTest extends OpenTableCase {
  private void disc(float x, float y, float radius) throws IOException {
    float k = 0.5523f * radius;
    float up = Paper.SIDE - y;
    paper.out.moveTo(x + radius, up);
    paper.out.curveTo(x + radius, up + k, x + k, up + radius, x, up + radius);
    paper.out.curveTo(x - k, up + radius, x - radius, up + k, x - radius, up);
    paper.out.curveTo(x - radius, up - k, x - k, up - radius, x, up - radius);
    paper.out.curveTo(x + k, up - radius, x + radius, up - k, x + radius, up);
    paper.out.closePath();
    paper.out.fill();
  }

  private String cellBesideDiscs(float radius, float gap) throws Exception {
    paper.grid(new float[] {15, 95, 385}, new float[] {20, 50, 100});
    paper.text(20, 35, "Aim").text(140, 35, "Signs");
    paper.text(20, 65, "Calm").text(140, 65, "Boats float").text(140, 80, "Crews rest");
    disc(140 - gap, 62, radius);
    disc(140 - gap, 77, radius);
    return tables().get(0).cells().get(3).markedText();
  }

  @Test
  void aSmallCircleBeforeATextIsABullet() throws Exception {
    assertThat(cellBesideDiscs(1.75f, 8)).isEqualTo("\u2022 Boats float\n\u2022 Crews rest");
  }

  @Test
  void aLargeCircleIsNone() throws Exception {
    assertThat(cellBesideDiscs(3.6f, 8)).isEqualTo("Boats float\nCrews rest");
  }

  @Test
  void aCircleFarFromTheTextIsNone() throws Exception {
    assertThat(cellBesideDiscs(1.75f, 34)).isEqualTo("Boats float\nCrews rest");
  }
}
