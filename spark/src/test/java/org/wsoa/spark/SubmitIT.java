package org.wsoa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar, as spark-submit starts it. */
class SubmitIT {
  private static final Path JAR = Path.of(System.getProperty("wsoa.spark.jar", ""));

  /** Java for what is over soon. */
  private static final String BRIEF = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  /** What no installation of Spark brings. */
  private static final List<String> OURS =
      List.of(
          "/target/",
          "/tools/jackson/",
          "/pdfbox/",
          "/poi/",
          "/tika/",
          "/xmlbeans/",
          "/opennlp/",
          "/picocli/",
          "/jsoup/",
          "/bouncycastle/",
          "/james/",
          "/healthmarketscience/",
          "/virtuald/",
          "/albfernandez/",
          "/zaxxer/",
          "/pff/",
          "/erdtman/",
          "/jspecify/",
          "/junit/",
          "/assertj/",
          "/archunit/");

  @TempDir Path folder;

  private static List<Path> spark() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && OURS.stream().noneMatch(entry::contains))
        .map(Path::of)
        .toList();
  }

  private static Set<String> classes(Collection<Path> jars) throws IOException {
    Set<String> classes = new HashSet<>();
    for (Path jar : jars) {
      try (JarFile file = new JarFile(jar.toFile())) {
        file.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
            .forEach(classes::add);
      }
    }
    return classes;
  }

  @Test
  void noClassIsBothInTheJarAndInSpark() throws IOException {
    Set<String> both = classes(List.of(JAR));
    assertThat(both).contains("org/wsoa/spark/Main.class");
    Set<String> sparks = classes(spark());
    assertThat(sparks).contains("org/apache/spark/SparkContext.class");

    both.retainAll(sparks);

    assertThat(both).isEmpty();
  }

  /** Two executors of one core; the first that has a process that reads is killed. */
  @Test
  void theJarReadsOnAClusterAndWhatAKilledExecutorHadComesBack() throws Exception {
    Archive archive = Archive.in(folder);
    for (String place : List.of("ellerwick", "loxby")) {
      archive.sample(place, "plan.pdf", place + ".pdf").sample(place, "plan.docx", place + ".docx");
    }
    archive.file("cut.pdf", new byte[] {'%', 'P', 'D', 'F', '-'});

    Process submit = submit(archive, "local-cluster[2,1,512]");
    Optional<ProcessHandle> reader = Optional.empty();
    while (submit.isAlive() && reader.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
      reader = submit.descendants().filter(SubmitIT::reads).findFirst();
    }
    assertThat(reader).as(log()).isPresent();
    reader.get().parent().orElseThrow().destroyForcibly();

    assertThat(submit.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(submit.exitValue()).as(log()).isZero();
    assertThat(log()).contains("ExecutorLostFailure", "4 documents in the tables", "1 rejected");
    assertThat(plans(archive)).isEqualTo(archive.expected());
    assertThat(reader.get().isAlive()).isFalse();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private static boolean reads(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(WorkerMain.class.getName());
  }

  private Process submit(Archive archive, String master) throws IOException {
    Path home = JAR.resolveSibling("spark-home"); // as an installation has it
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (Path jar : spark()) {
      Path link = jars.resolve(jar.getFileName());
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, jar);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("wsoa.spark.opens").split(" ")));
    command.addAll(List.of(BRIEF.split(" ")));
    command.addAll(List.of("-Xmx512m", "-cp", jars + "/*", "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", master));
    for (String setting :
        List.of(
            "spark.ui.enabled=false",
            "spark.executor.memory=512m",
            "spark.executor.extraJavaOptions=" + BRIEF,
            "spark.driver.bindAddress=127.0.0.1",
            "spark.driver.host=127.0.0.1",
            "spark.sql.adaptive.enabled=false",
            "spark.sql.codegen.wholeStage=false",
            "spark.sql.shuffle.partitions=1")) {
      command.addAll(List.of("--conf", setting));
    }
    command.addAll(List.of("--class", "org.wsoa.spark.Main", JAR.toString(), "extract"));
    command.addAll(List.of(archive.in().toString(), "--to", "json", "--ocr", "off"));
    command.addAll(List.of("--partitions", "1", "-o", archive.out().toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_LOCAL_HOSTNAME", "localhost");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    return builder.start();
  }

  /** The canonical JSON by the path below the folder. */
  private static Map<String, String> plans(Archive archive) throws IOException {
    Map<String, String> plans = new TreeMap<>();
    try (Stream<Path> files = Files.list(archive.out().resolve("plans"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode row = JsonMapper.shared().readTree(line);
          String path = row.get("path").asString();
          plans.put(path.substring(path.lastIndexOf('/') + 1), row.get("json").asString());
        }
      }
    }
    return plans;
  }
}
