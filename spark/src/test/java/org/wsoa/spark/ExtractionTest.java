package org.wsoa.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.model.Action;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.Document;
import org.wsoa.model.Outcome;
import org.wsoa.model.Owner;
import org.wsoa.model.Priority;
import org.wsoa.model.Timing;

/** The job on a Spark of this machine. */
class ExtractionTest {
  private static final PlanReader.Source HERE = new HereSource(new Recipe(OcrMode.OFF));

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = Sessions.open();
  }

  @Test
  void plansHaveTheBytesOfTheFacadeAndTablesSayTheSame() throws IOException {
    Archive archive = Archive.in(folder);
    try (Stream<Path> places = Files.list(Archive.SAMPLES)) {
      for (Path place : places.sorted().toList()) {
        String name = place.getFileName().toString();
        for (String format : List.of("pdf", "docx", "tsv")) {
          archive.sample(name, "plan." + format, name + "/plan." + format);
        }
      }
    }

    Extraction.Summary summary = archive.read(spark, HERE, 0);

    Map<String, String> expected = archive.expected();
    assertThat(archive.byPath(spark, "plans", "json")).isEqualTo(expected);
    assertThat(summary).isEqualTo(new Extraction.Summary(expected.size(), 0, 0));
    assertThat(expected).hasSizeGreaterThan(50);
    assertThat(archive.out().resolve(Output.COMPLETE)).exists();
    assertThat(archive.out().resolve(".wsoa-spark")).doesNotExist();
    List<Document> documents =
        expected.values().stream()
            .map(json -> CanonicalJson.readDocument(json.getBytes(StandardCharsets.UTF_8)))
            .toList();
    assertColumn(archive, "plans", "sha256", documents, d -> Stream.of(d.source().sha256()));
    assertColumn(archive, "plans", "title", documents, d -> Stream.of(d.plan().title()));
    assertColumn(archive, "plans", "area", documents, d -> Stream.of(d.plan().area()));
    assertColumn(archive, "actions", "text", documents, d -> actions(d).map(Action::text));
    assertColumn(
        archive,
        "actions",
        "due_end",
        documents,
        d -> actions(d).map(a -> a.due().flatMap(Timing::end).map(LocalDate::toString).orElse("")));
    assertColumn(
        archive,
        "outcomes",
        "outcome_id",
        documents,
        d -> d.plan().outcomes().stream().map(Outcome::id));
    assertColumn(
        archive,
        "owners",
        "name",
        documents,
        d ->
            Stream.concat(
                    d.plan().priorities().stream().map(Priority::owners),
                    actions(d).map(Action::owners))
                .flatMap(List::stream)
                .map(Owner::name));
    assertColumn(
        archive,
        "diagnostics",
        "message",
        documents,
        d -> d.diagnostics().stream().map(Diagnostic::message));
  }

  private static Stream<Action> actions(Document document) {
    return document.plan().actions().stream();
  }

  private static void assertColumn(
      Archive archive,
      String table,
      String column,
      List<Document> documents,
      Function<Document, Stream<String>> expected) {
    assertThat(archive.rows(spark, table))
        .as(table)
        .extracting(row -> text(row, column))
        .isEqualTo(documents.stream().flatMap(expected).toList())
        .anyMatch(text -> !text.isEmpty());
  }

  /** Empty where there is none. */
  private static String text(Row row, String column) {
    return row.isNullAt(row.fieldIndex(column)) ? "" : row.getAs(column).toString();
  }

  @Test
  void plansOfTheCorpusHaveTheBytesOfTheFacade() throws IOException {
    Path corpus = Path.of(System.getProperty("wsoa.shared", "../../shared")).resolve("corpus");
    assumeTrue(Files.isDirectory(corpus), "no corpus beside the checkout");
    Archive archive = new Archive(corpus.toRealPath(), folder.resolve("out"));

    archive.read(spark, HERE, 0);

    assertThat(archive.byPath(spark, "plans", "json")).isEqualTo(archive.expected()).isNotEmpty();
  }

  @Test
  void whatCannotBeReadIsRejectedAndNothingElse() throws IOException {
    byte[] pdf = Files.readAllBytes(Archive.SAMPLES.resolve("loxby/plan.pdf"));
    Archive archive =
        Archive.in(folder)
            .sample("ellerwick", "plan.tsv", "good.tsv")
            .file("cut.pdf", Arrays.copyOf(pdf, 300))
            .file("empty.pdf", new byte[0]);
    for (String trouble : List.of("throws", "overflows", "exhausts", "dies", "hangs")) {
      archive.sample("ellerwick", "plan.tsv", trouble + ".tsv");
    }

    Extraction.Summary summary =
        archive.read(spark, new Stubs.Troubled(), 1, Duration.ofSeconds(5));

    assertThat(archive.byPath(spark, "rejected", "code"))
        .isEqualTo(
            Map.of(
                "cut.pdf", "corrupt",
                "empty.pdf", "empty",
                "throws.tsv", "unreadable",
                "overflows.tsv", "corrupt",
                "exhausts.tsv", "out-of-memory",
                "dies.tsv", "unreadable",
                "hangs.tsv", "timeout"));
    assertThat(archive.byPath(spark, "rejected", "message")).doesNotContainValue("");
    assertThat(archive.byPath(spark, "rejected", "sha256").get("hangs.tsv")).hasSize(64);
    assertThat(archive.byPath(spark, "plans", "path")).containsOnlyKeys("good.tsv");
    assertThat(summary).isEqualTo(new Extraction.Summary(1, 0, 7));

    // what may pass is tried again, and nothing else
    assertThat(archive.read(spark, HERE, 1)).isEqualTo(new Extraction.Summary(3, 6, 5));
    assertThat(archive.byPath(spark, "plans", "path"))
        .containsOnlyKeys("good.tsv", "hangs.tsv", "exhausts.tsv");
  }

  @Test
  void anotherRunReadsOnlyWhatHasChangedAndIsAsGoodAsNew() throws IOException {
    Path plan = Archive.SAMPLES.resolve("loxby/plan.tsv");
    Archive archive =
        Archive.in(folder)
            .sample("ellerwick", "plan.tsv", "stays.tsv")
            .sample("loxby", "plan.tsv", "changes.tsv")
            .sample("loxby", "plan.tsv", "goes.tsv")
            .file("two.zip", Archive.zip(Map.of("x/a.tsv", plan, "b.tsv", plan)))
            .file("bad.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    assertThat(archive.read(spark, HERE, 2)).isEqualTo(new Extraction.Summary(5, 0, 1));
    assertThat(archive.read(spark, HERE, 1)).isEqualTo(new Extraction.Summary(5, 5, 1));
    assertThat(archive.byPath(spark, "plans", "json")).isEqualTo(archive.expected());

    archive.sample("thornmere", "plan.tsv", "changes.tsv");
    Files.delete(archive.in().resolve("goes.tsv"));
    assertThat(archive.read(spark, HERE, 2)).isEqualTo(new Extraction.Summary(4, 3, 1));
    assertThat(archive.byPath(spark, "rejected", "code")).containsOnlyKeys("bad.pdf");

    Archive afresh = new Archive(archive.in(), folder.resolve("afresh"));
    afresh.read(spark, HERE, 1);
    for (String table : List.of("plans", "actions", "outcomes", "owners", "diagnostics")) {
      assertThat(archive.rows(spark, table)).isEqualTo(afresh.rows(spark, table)).isNotEmpty();
    }
  }

  @Test
  void whatAnEndedTaskHadReadComesBackOnce() throws IOException, TimeoutException {
    Archive archive = Archive.in(folder);
    for (String place : List.of("ellerwick", "loxby", "thornmere", "skerrow", "cawdermoor")) {
      archive.sample(place, "plan.tsv", place + ".tsv");
    }
    AtomicInteger failures = new AtomicInteger();
    SparkListener counter =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd ended) {
            if (!ended.taskInfo().successful()) {
              failures.incrementAndGet();
            }
          }
        };
    spark.sparkContext().addSparkListener(counter);

    archive.read(spark, new Stubs.EndedOnce(), 1);

    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(counter);
    assertThat(failures).hasPositiveValue();
    assertThat(archive.byPath(spark, "plans", "json")).isEqualTo(archive.expected());
    assertThat(archive.rows(spark, "rejected")).isEmpty();
  }
}
