package org.wsoa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final List<Place> HERE = List.of(Place.onLine(1));

  private static Document with(Map<String, List<Place>> evidence) {
    Document bare = Examples.bare();
    return new Document(
        bare.schemaVersion(), bare.plan(), bare.source(), evidence, bare.diagnostics());
  }

  @Test
  void sortsTheEvidenceByPointerWhateverItsOrder() {
    Map<String, List<Place>> evidence = new LinkedHashMap<>();
    for (String pointer : List.of("/issues/0", "/actions/2", "/actions/10", "/actions/2/due")) {
      evidence.put(pointer, HERE);
    }
    assertThat(with(evidence).evidence().keySet())
        .containsExactly("/actions/10", "/actions/2", "/actions/2/due", "/issues/0");
  }

  @Test
  void keepsTheEvidenceAsItWasGiven() {
    Map<String, List<Place>> evidence = new LinkedHashMap<>(Map.of("/issues/0", HERE));
    Document document = with(evidence);
    evidence.clear();
    assertThat(document.evidence()).containsOnlyKeys("/issues/0");
    assertThatThrownBy(() -> document.evidence().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
