package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;

/** What is written can be read again, and is then written as before. */
class RoundTripTest {
  @Test
  void everySampleIsReadBackAsItWasWritten() throws IOException, RejectedException {
    Extractor extractor = new Extractor();
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("../samples/plans"))) {
      files = all.filter(f -> f.endsWith("plan.pdf") || f.endsWith("plan.tsv")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(30);
    for (Path file : files) {
      Document document = extractor.extract(file.toString(), Files.readAllBytes(file));
      byte[] written = CanonicalJson.write(document);
      Document read = CanonicalJson.readDocument(written);
      assertThat(read.plan()).as(file.toString()).isEqualTo(document.plan());
      assertThat(CanonicalJson.write(read)).as(file.toString()).isEqualTo(written);
    }
  }
}
