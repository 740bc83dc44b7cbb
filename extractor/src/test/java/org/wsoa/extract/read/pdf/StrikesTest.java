package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;

class StrikesTest {
  private static final float BASE = 100;
  private static final float SIZE = 10;

  private final Diagnostics diagnostics = new Diagnostics();

  /** "In progress" with a line over its second word, so many ems above the base line. */
  private String withLine(double up) throws Exception {
    try (Paper paper = new Paper()) {
      float from = 50 + Paper.PLAIN.getStringWidth("In ") / 1000 * SIZE;
      float to = from + Paper.PLAIN.getStringWidth("progress") / 1000 * SIZE;
      float y = (float) (BASE - up * SIZE);
      RawDocument read = paper.text(50, BASE, "In progress").line(from, y, to, y).read(diagnostics);
      return read.blocks().toString();
    }
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.26, 0.35})
  void aLineThroughTheMiddleOfSmallLettersStrikesThem(double up) throws Exception {
    assertThat(withLine(up)).contains("In").doesNotContain("progress");
    assertThat(codes()).containsExactly(DiagnosticCode.STRUCK_TEXT);
  }

  /** In a scan, the tops of bold letters side by side look like a line. */
  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 0.47, 0.5, 0.55})
  void aLineAlongTheTopsOrBelowDoesNot(double up) throws Exception {
    assertThat(withLine(up)).contains("In progress");
    assertThat(codes()).isEmpty();
  }

  @Test
  void textWithoutALineStays() throws Exception {
    try (Paper paper = new Paper()) {
      assertThat(paper.text(50, BASE, "In progress").read(diagnostics).blocks().toString())
          .contains("In progress");
    }
  }
}
