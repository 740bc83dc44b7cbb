package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.ocr.Recogniser;
import org.wsoa.model.Action;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Document;
import org.wsoa.model.Plan;
import tools.jackson.databind.ObjectMapper;

/** A plan of our own as a scan says what its text says: who, when, how it stands. */
class ScannedSampleTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @Test
  void aScanSaysWhatItsPlanSays() throws Exception {
    assumeTrue(new Recogniser().isPresent(), "no Tesseract on this machine");
    String json =
        new ObjectMapper()
            .readTree(Files.readAllBytes(SAMPLES.resolve("plans/brackenhythe/expected.json")))
            .get("plan")
            .toString();
    Plan expected = CanonicalJson.read(json.getBytes(UTF_8), Plan.class);
    Document document =
        new Extractor()
            .extract("plan.pdf", Files.readAllBytes(SAMPLES.resolve("scans/brackenhythe.pdf")));
    List<Action> actions = document.plan().actions();
    assertThat(actions).hasSameSizeAs(expected.actions());
    for (int i = 0; i < actions.size(); i++) {
      Action read = actions.get(i);
      Action written = expected.actions().get(i);
      assertThat(read.owners()).as(written.text()).isEqualTo(written.owners());
      assertThat(read.due()).as(written.text()).isEqualTo(written.due());
      assertThat(read.status()).as(written.text()).isEqualTo(written.status());
    }
    assertThat(document.diagnostics())
        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.OCR_READ);
  }
}
