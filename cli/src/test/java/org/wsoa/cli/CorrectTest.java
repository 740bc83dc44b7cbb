package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;

/** Corrections on the command line, from a file of them to the next plan that needs none. */
class CorrectTest {
  private static final String ODD = "In whose hands?";

  @TempDir private Path folder = Path.of("");

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content.getBytes(UTF_8));
  }

  /** A plan whose column of owners has an odd heading, and roles for owners. */
  private Path plan(String name, String heading, String first, String second) throws IOException {
    return write(
        name,
        """
        # A plan for %s

        Action\t%s\tDue date\tOutcome
        Open one front door for worries about young children\t%s\tMay 2024\tNobody waits
        Write to all of the families on the long list\t%s\tJune 2024\tAll have been told
        """
            .formatted(first, heading, first, second));
  }

  private Path corrections(String name, Path reviewed, String rest) throws IOException {
    Document document = read(Run.of("extract", reviewed));
    String sha256 = DigestUtils.sha256Hex(Files.readAllBytes(reviewed));
    String planSha256 = DigestUtils.sha256Hex(CanonicalJson.write(document.plan()));
    return write(
        name,
        "{\"correctionsVersion\":\"1.0\",\"source\":{\"fileName\":\"%s\",\"sha256\":\"%s\"},\"planSha256\":\"%s\"%s}"
            .formatted(reviewed.getFileName(), sha256, planSha256, rest.replace('\'', '"')));
  }

  private static Document read(Run run) {
    return CanonicalJson.readDocument(run.out().getBytes(UTF_8));
  }

  private static List<String> owners(Document document) {
    return document.plan().actions().stream()
        .flatMap(action -> action.owners().stream())
        .map(owner -> owner.role() + owner.name() + owner.organisation())
        .toList();
  }

  @Test
  void theSecondPlanOfACouncilNeedsNoCorrection() throws IOException {
    Path first = plan("first.tsv", ODD, "Postroom clerks", "Gardeners of the town");
    assertThat(owners(read(Run.of("extract", first)))).isEmpty();
    Path corrections =
        corrections(
            "corrections.json", first, ",'headings':[{'heading':'" + ODD + "','meaning':'owner'}]");
    Run corrected = Run.of("extract", first, "--corrections", corrections);
    assertThat(owners(read(corrected))).containsExactly("Postroom clerks", "Gardeners of the town");
    assertThat(corrected.err())
        .contains("wsoa: first.tsv: 1 heading told, 0 corrections applied, 0 no longer apply\n")
        .doesNotContain("other bytes");

    Path learned = folder.resolve("learned.tsv");
    Run learn = Run.of("learn", corrections, corrections, "-o", learned);
    assertThat(learn).isEqualTo(new Run(ExitCode.DONE, "", "wsoa: 1 heading learned\n"));
    assertThat(learned).content().isEqualTo("in whose hands\towner\n");

    Path second = plan("second.tsv", ODD, "Bakers of the bridge", "Night porters");
    assertThat(owners(read(Run.of("extract", second)))).isEmpty();
    Run told = Run.of("extract", second, "--vocabulary", learned);
    assertThat(owners(read(told))).containsExactly("Bakers of the bridge", "Night porters");
    assertThat(told.exit()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void headingsComeBeforeThePatch() throws IOException {
    Path file = plan("plan.tsv", ODD, "Postroom clerks", "Gardeners of the town");
    Path corrections =
        corrections(
            "corrections.json",
            file,
            ",'headings':[{'heading':'"
                + ODD
                + "','meaning':'owner'}],'patch':["
                + "{'op':'test','path':'/actions/0/owners/0/organisation','value':'Postroom clerks'},"
                + "{'op':'replace','path':'/actions/0/owners/0/organisation','value':'Head clerk'}]");
    Run run = Run.of("extract", file, "--corrections", corrections);
    assertThat(owners(read(run))).containsExactly("Head clerk", "Gardeners of the town");
    assertThat(run.err()).contains("1 heading told, 1 correction applied, 0 no longer apply");
  }

  @Test
  void aCorrectionThatNoLongerAppliesIsToldAndRejectsNothing() throws IOException {
    Path file = plan("plan.tsv", "Lead", "Ann Bell", "Bo Fell");
    Path corrections =
        corrections(
            "corrections.json",
            file,
            ",'patch':[{'op':'test','path':'/actions/0/text','value':'What was there'},"
                + "{'op':'replace','path':'/actions/0/text','value':'Mine'},"
                + "{'op':'replace','path':'/actions/1/due/text','value':'3 July 2031'}]");
    Run run = Run.of("extract", file, "--corrections", corrections);
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .contains("wsoa: plan.tsv: 1 correction applied, 1 no longer applies\n")
        .contains("wsoa: plan.tsv: /actions/0/text: at /actions/0/text there is now \"Open one")
        .doesNotContain("other bytes")
        .doesNotContain("read otherwise");
    assertThat(run.out()).contains("correction-not-applied").contains("2031-07-03");
    assertThat(read(run).diagnostics()).last().matches(told -> told.at().isPresent());
  }

  @Test
  void anotherFileIsCorrectedWhereItIsTheOnlyOneAndSaid() throws IOException {
    Path reviewed = plan("old.tsv", "Lead", "Ann Bell", "Bo Fell");
    Path other = plan("new.tsv", "Lead", "Ann Bell", "Cy Dale");
    Path corrections =
        corrections(
            "corrections.json",
            reviewed,
            ",'patch':[{'op':'replace','path':'/actions/1/owners/0/name','value':'Di Eden'}]");
    Run run = Run.of("extract", other, "--corrections", corrections);
    assertThat(owners(read(run))).containsExactly("Ann Bell", "Di Eden");
    assertThat(run.err())
        .contains(
            "wsoa: new.tsv: " + corrections + " was made for a file with other bytes, old.tsv\n");
  }

  @Test
  void ofAFolderOnlyTheReviewedDocumentIsCorrectedAndReadAgainWhenCorrectionsChange()
      throws IOException {
    Path reviewed = plan("in/a.tsv", "Lead", "Ann Bell", "Bo Fell");
    plan("in/b.tsv", "Lead", "Ann Bell", "Cy Dale");
    String patch =
        ",'patch':[{'op':'replace','path':'/actions/0/owners/0/name','value':'Di Eden'}]";
    Path corrections = corrections("corrections.json", reviewed, patch);
    Path out = folder.resolve("out");
    Object[] call = {"extract", folder.resolve("in"), "-o", out, "--corrections", corrections};
    Run first = Run.of(call);
    assertThat(first.exit()).isEqualTo(ExitCode.DONE);
    assertThat(first.err())
        .contains("wsoa: a.tsv: 1 correction applied, 0 no longer apply\n")
        .doesNotContain("b.tsv: ")
        .doesNotContain("none of the documents");
    assertThat(out.resolve("a.tsv.json")).content().contains("Di Eden");
    assertThat(out.resolve("b.tsv.json")).content().doesNotContain("Di Eden");
    Object[] again = {
      "extract", folder.resolve("in"), "-o", out, "--corrections", corrections, "--in-process"
    };
    assertThat(Run.of(again).err()).contains("2 unchanged");
    corrections("corrections.json", reviewed, patch.replace("Di Eden", "Em Fox"));
    assertThat(Run.of(again).err()).contains("2 extracted").doesNotContain("unchanged");
    assertThat(out.resolve("a.tsv.json")).content().contains("Em Fox");
    Files.delete(reviewed);
    assertThat(Run.of(again).err())
        .contains(corrections + ": was made for none of the documents; nothing came of it");
  }

  @Test
  void severalFilesAreAppliedOneAfterTheOther() throws IOException {
    Path file = plan("plan.tsv", "Lead", "Ann Bell", "Bo Fell");
    Path one =
        corrections("1.json", file, ",'patch':[{'op':'replace','path':'/title','value':'One'}]");
    Path two =
        corrections(
            "2.json",
            file,
            ",'patch':[{'op':'test','path':'/title','value':'One'},"
                + "{'op':'replace','path':'/title','value':'Two'}]");
    assertThat(read(Run.of("extract", file, "--corrections", one, "--corrections", two)).plan())
        .matches(plan -> plan.title().equals("Two"));
    assertThat(Run.of("extract", file, "--corrections", two, "--corrections", one).err())
        .contains("1 correction applied, 1 no longer applies");
  }

  @Test
  void whatIsNoFileOfCorrectionsIsWrongUsage() throws IOException {
    Path file = plan("plan.tsv", "Lead", "Ann Bell", "Bo Fell");
    for (Path bad :
        List.of(
            folder.resolve("nosuch.json"),
            write("empty.json", ""),
            write("plan.json", Run.of("extract", file).out()),
            corrections("moves.json", file, ",'patch':[{'op':'move','path':'/title'}]"))) {
      Run run = Run.of("extract", file, "--corrections", bad);
      assertThat(run.exit()).as(bad.toString()).isEqualTo(ExitCode.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("wsoa: " + bad + ": ").contains("see wsoa extract --help");
    }
  }

  @Test
  void learnKeepsTheVocabularyAndAddsWhatNoneSaysYet() throws IOException {
    Path file = plan("plan.tsv", "Lead", "Ann Bell", "Bo Fell");
    Path vocabulary = write("own.tsv", "# ours\nwho holds the pen\towner\n\nzest\textra\n");
    Path corrections =
        corrections(
            "corrections.json",
            file,
            """
            ,'headings':[
              {'heading':'Who holds the pen?','meaning':'owner'},
              {'heading':'Lead officer','meaning':'owner'},
              {'heading':'Wind and\\nweather','meaning':'extra'},
              {'heading':'By 31/03/2024','meaning':'due'},
              {'heading':'Apples','meaning':'output'}]""");
    Run run = Run.of("learn", corrections, "--vocabulary", vocabulary, "-o", vocabulary);
    assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", "wsoa: 3 headings learned\n"));
    assertThat(vocabulary)
        .content()
        .isEqualTo(
            """
            # ours
            who holds the pen\towner

            zest\textra
            apples\toutput
            by 31 03 2024\tdue
            wind and weather\textra
            """);
    Run again = Run.of("learn", corrections, "--vocabulary", vocabulary);
    assertThat(again.out()).isEqualTo(Files.readString(vocabulary));
    assertThat(Run.of("extract", file, "--vocabulary", vocabulary).exit()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whereTwoDisagreeNeitherIsLearned() throws IOException {
    Path file = plan("plan.tsv", "Lead", "Ann Bell", "Bo Fell");
    String one = ",'headings':[{'heading':'Zest','meaning':'owner'}]";
    Path first = corrections("1.json", file, one);
    Path second = corrections("2.json", file, one.replace("owner", "due").replace("Zest", "ZEST!"));
    Path third = corrections("3.json", file, one.replace("Zest", "Peel"));
    Run run = Run.of("learn", first, second, third);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out()).isEqualTo("peel\towner\n");
    assertThat(run.err())
        .contains("\"zest\" is owner by " + first + " and due by " + second + "; it is left");
    Path vocabulary = write("own.tsv", "zest\textra\n");
    Run kept = Run.of("learn", first, "--vocabulary", vocabulary);
    assertThat(kept.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(kept.out()).isEqualTo("zest\textra\n");
    assertThat(kept.err())
        .contains("\"zest\" is extra by " + vocabulary + " and owner by " + first);
  }

  @Test
  void withNothingToLearnThereIsStillAVocabulary() throws IOException {
    Path file = plan("plan.tsv", "Lead", "Ann Bell", "Bo Fell");
    Path learned = folder.resolve("learned.tsv");
    Path bad = write("bad.json", "{}");
    Run run = Run.of("learn", corrections("c.json", file, ""), bad, "-o", learned);
    assertThat(run.exit()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains(bad + ": is no file of corrections").contains("0 headings");
    assertThat(Run.of("extract", file, "--vocabulary", learned).exit()).isEqualTo(ExitCode.DONE);
    assertThat(Run.of("learn", bad).exit()).isEqualTo(ExitCode.CANNOT_RUN);
  }
}
