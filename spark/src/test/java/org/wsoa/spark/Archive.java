package org.wsoa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;

/** A folder of plans and what is made of it. */
record Archive(Path in, Path out) {
  static final Path SAMPLES = Path.of("..", "samples", "plans").toAbsolutePath().normalize();

  /** Empty ones. */
  static Archive in(Path folder) throws IOException {
    return new Archive(
        Files.createDirectory(folder.resolve("in")).toRealPath(), folder.resolve("out"));
  }

  Archive sample(String place, String file, String name) throws IOException {
    return file(name, Files.readAllBytes(SAMPLES.resolve(place).resolve(file)));
  }

  Archive file(String name, byte[] bytes) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  static byte[] zip(Map<String, Path> entries) throws IOException {
    Path file = Files.createTempFile("archive", ".zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Path> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(Files.readAllBytes(entry.getValue()));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  Extraction.Summary read(SparkSession spark, PlanReader.Source source, int partitions)
      throws IOException {
    return read(spark, source, partitions, Duration.ofMinutes(2));
  }

  Extraction.Summary read(
      SparkSession spark, PlanReader.Source source, int partitions, Duration timeout)
      throws IOException {
    return new Extraction(spark, source, timeout, "wsoa-spark test")
        .run(List.of(in.toString()), out.toString(), "parquet", partitions, false);
  }

  /** Rows of a table, as it has them. */
  List<Row> rows(SparkSession spark, String table) {
    return spark.read().parquet(out.resolve(table).toString()).collectAsList();
  }

  /** A column by the path of the documents below the folder. */
  Map<String, String> byPath(SparkSession spark, String table, String column) {
    return rows(spark, table).stream()
        .collect(
            Collectors.toMap(
                row -> name(row.getAs("path")),
                row -> row.<String>getAs(column),
                (a, b) -> {
                  throw new AssertionError("a path twice");
                },
                TreeMap::new));
  }

  private String name(String path) {
    String prefix = "file:" + in + "/";
    assertThat(path).startsWith(prefix);
    return path.substring(prefix.length());
  }

  /** What the façade makes of all files, by their paths below the folder. */
  Map<String, String> expected() throws IOException {
    Extractor extractor = new Extractor(OcrMode.OFF);
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.walk(in)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = in.relativize(file).toString();
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        try {
          Optional<List<Part>> parts = extractor.parts(name, bytes);
          for (Part part : parts.orElse(List.of())) {
            expected.put(path + "/" + part.path(), json(extractor, part.fileName(), part.bytes()));
          }
          if (parts.isEmpty()) {
            expected.put(path, json(extractor, name, bytes));
          }
        } catch (RejectedException e) {
          // belongs to another table
        }
      }
    }
    return expected;
  }

  private static String json(Extractor extractor, String name, byte[] bytes)
      throws RejectedException {
    return new String(CanonicalJson.write(extractor.extract(name, bytes)), StandardCharsets.UTF_8);
  }
}
