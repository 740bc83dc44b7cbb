package org.wsoa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each column was taken for is told with its score, its reason and the runner-up's score. */
class ExplainTest {
  @Test
  void everyColumnIsExplained() throws Exception {
    List<String> lines = new Extractor().explain("plan.tsv", Inputs.tsv(4));
    assertThat(lines).hasSize(1 + Inputs.HEADINGS.size());
    assertThat(lines.get(0)).isEqualTo("Table 1, rows 2 to 5: actions");
    List<String> meanings = List.of("ref", "action", "owner", "due", "outcome");
    for (int i = 0; i < Inputs.HEADINGS.size(); i++) {
      assertThat(lines.get(i + 1))
          .startsWith(
              "  column " + (i + 1) + " \"" + Inputs.HEADINGS.get(i) + "\": " + meanings.get(i))
          .containsPattern(
              " \\d\\.\\d\\d \\(.+\\); (?:nothing else fits|else \\S+ -?\\d\\.\\d\\d)$");
    }
  }
}
