package org.wsoa.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvariantsTest {
  @Test
  void aWholeDocumentHoldsThemAll() {
    assertThat(Invariants.check(Examples.full())).isEmpty();
    assertThat(Invariants.check(Examples.bare())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"actionIds\":[\"1.1-A1\"] | \"actionIds\":[\"1.1-A2\"] | /plan/outcomes/0/actionIds/0: there is no 1.1-A2",
        "\"actionIds\":[\"1.1-A1\"], | '' | /plan/actions/0/outcomeIds/0: 1.1-O1 does not link back to 1.1-A1",
        "\"outcomeIds\":[\"1.1-O1\"] | \"outcomeIds\":[\"1.1-O1\",\"1.1-O1\"] | /plan/actions/0/outcomeIds/1: 1.1-O1 is linked twice",
        "\"issueId\":\"1.1\" | \"issueId\":\"1.2\" | /plan/actions/0/issueId: there is no 1.2",
        "\"priorities\":[{\"id\":\"1\" | \"priorities\":[{\"id\":\"2\" | /plan/issues/0/priorityId: there is no 1",
        "\"priorities\":[ | \"priorities\":[{\"id\":\"1\"}, | /plan/priorities/1/id: the id 1 is taken already",
        "\"inProgress\":1 | \"inProgress\":2 | /plan/declaredCounts: they add up to 2 but there are 1",
        "\"/people/0\" | \"/people/1\" | /evidence: /people/1 leads to nothing in the plan",
        "1.1-A1 | 1.1-A2 | '/plan/actions/0/id: should be 1.1-A1, not 1.1-A2'"
      })
  void finds(String from, String to, String message) {
    String json = new String(CanonicalJson.write(Examples.full()), UTF_8);
    assertThat(json).contains(from);
    Document broken = CanonicalJson.readDocument(json.replace(from, to).getBytes(UTF_8));
    assertThat(Invariants.check(broken)).contains(message);
  }

  @Test
  void aDocumentThatIsWrongAboutItsTotalsIsNoFaultOnceADiagnosticSaysSo() {
    String json =
        new String(CanonicalJson.write(Examples.full()), UTF_8)
            .replace("\"inProgress\":1", "\"inProgress\":2")
            .replace("joined-row", "count-mismatch");
    assertThat(Invariants.check(CanonicalJson.readDocument(json.getBytes(UTF_8)))).isEmpty();
  }
}
