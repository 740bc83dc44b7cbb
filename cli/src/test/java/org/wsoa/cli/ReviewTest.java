package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wsoa review} as a command; what stands on its page is tested where it is made. */
class ReviewTest {
  private static final String PLAN =
      "Action\tWho carries the can\tBy when\nOpen the door\tAnn Ames\tMay 2024\n";

  @TempDir private Path folder;

  private Path plan() throws Exception {
    return Files.writeString(folder.resolve("plan.tsv"), PLAN);
  }

  @Test
  void thePageGoesToTheFileOrToStandardOutput() throws Exception {
    Path page = folder.resolve("review.html");
    Run written = Run.of("review", plan(), "-o", page);
    assertThat(written).isEqualTo(new Run(ExitCode.DONE, "", ""));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(Run.of("review", plan()).out()).isEqualTo(Files.readString(page));
  }

  @Test
  void oneDocumentIsReviewedAtATime() throws Exception {
    plan();
    Run run = Run.of("review", folder, "-o", folder.resolve("review.html"));
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("is a folder; name one document");
    assertThat(folder.resolve("review.html")).doesNotExist();
  }

  @Test
  void ofAnArchiveTheOneDocumentIsReviewed() throws Exception {
    Path one = archive("one.zip", "plan.tsv");
    assertThat(Run.of("review", one).out()).contains("Review of plan.tsv");
    Run several = Run.of("review", archive("two.zip", "plan.tsv", "next.tsv"));
    assertThat(several.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(several.err()).contains("holds 2 documents; take out the one that is meant");
    assertThat(several.out()).isEmpty();
  }

  private Path archive(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(PLAN.getBytes(UTF_8));
      }
    }
    return file;
  }

  @Test
  void whatCannotBeReadLeavesNoPage() throws Exception {
    Path page = folder.resolve("review.html");
    Path broken = Files.writeString(folder.resolve("plan.pdf"), "%PDF-1.7 and no more");
    Run run = Run.of("review", broken, "-o", page);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains("[corrupt]");
    assertThat(page).doesNotExist();
  }

  @Test
  void wordingsAndCorrectionsAreHeeded() throws Exception {
    Path wordings = folder.resolve("words.tsv");
    Files.writeString(wordings, "who carries the can\towner\n");
    Path corrections = folder.resolve("corrections.json");
    Files.writeString(
        corrections,
        """
        {"correctionsVersion": "1.0", "source": {"fileName": "plan.tsv", "sha256": "%s"},
         "planSha256": "%s",
         "patch": [{"op": "replace", "path": "/actions/0/due/text", "value": "1 July 2025"}]}
        """
            .formatted("0".repeat(64), "0".repeat(64)));
    Run run = Run.of("review", plan(), "--vocabulary", wordings, "--corrections", corrections);
    Document page = Jsoup.parse(run.out());
    assertThat(page.expectFirst("[data-pointer=/actions/0/owners/0/name]").text())
        .isEqualTo("Ann Ames");
    assertThat(page.expectFirst("[data-pointer=/actions/0/due]").text()).isEqualTo("1 July 2025");
    assertThat(page.expectFirst("#actions-0").attr("data-end")).isEqualTo("2025-07-01");
    assertThat(run.err()).contains("1 correction applied, 0 no longer apply");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
  }
}
