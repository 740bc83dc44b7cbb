package org.wsoa.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.wsoa.extract.read.RejectedException.Code;

/** Reads an archive into tables. */
final class Extraction {
  private static final String READINGS = "readings";
  private static final String NEW = "new";
  private static final String PARSED = "parsed";
  private static final String PARQUET = "parquet";

  /** A worker reads some hundreds of documents, so that its start costs each of them little. */
  private static final int FILES_OF_A_TASK = 256;

  private static final int MAX_TASKS = 100_000;

  /** What may be another time although neither the bytes nor the program are. */
  private static final Column PASSING =
      col("code")
          .isin(Code.TIMEOUT.wireName(), Code.OUT_OF_MEMORY.wireName(), Code.NEEDS_OCR.wireName())
          .or(col("file_sha256").equalTo(""));

  private final SparkSession spark;
  private final PlanReader.Source source;
  private final Duration timeout;
  private final String program;

  /**
   * @param spark whose dates are made to be those of {@code java.time}
   * @param source makes the readers
   * @param timeout how long one document may take
   * @param program what reads, and how: what another has read is read again
   */
  Extraction(SparkSession spark, PlanReader.Source source, Duration timeout, String program) {
    this.spark = spark;
    this.source = source;
    this.timeout = timeout;
    this.program = program;
    spark.conf().set("spark.sql.datetime.java8API.enabled", true);
  }

  /**
   * What came of a run.
   *
   * @param read number of documents that are in the tables
   * @param unchanged number of files of which these were there before
   * @param rejected number of documents that could not be read
   */
  record Summary(long read, long unchanged, long rejected) {}

  /**
   * Reads files.
   *
   * @param inputs files, folders or globs, as Spark takes them; the output folder is passed over
   * @param folder for the tables
   * @param format a format of Spark
   * @param partitions how many tasks; 0 to have it reckoned
   * @param force whether unchanged files are read again
   * @throws IOException when the output folder cannot be written
   */
  Summary run(List<String> inputs, String folder, String format, int partitions, boolean force)
      throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Output output = new Output(folder, hadoop);
    Dataset<Row> earlier =
        !force && output.has(READINGS)
            ? readings(output.place(READINGS))
            : spark.createDataset(List.of(), Encoders.row(Tables.READINGS.schema()));
    List<String> paths = files(inputs, output.folder());
    Dataset<Row> files = spark.createDataset(paths, Encoders.STRING()).toDF("path");
    Dataset<Row> work =
        files
            .join(known(earlier), files.col("path").equalTo(col("file")), "left")
            .select(col("path"), coalesce(col("file_sha256"), lit("")))
            .repartition(partitions > 0 ? partitions : tasks(paths.size()), col("path"));
    ReadFiles reading =
        new ReadFiles(source, timeout, program, new SerializableConfiguration(hadoop));
    output.stage(NEW, work.mapPartitions(reading, Encoders.row(Tables.READINGS.schema())), PARQUET);

    Dataset<Row> made = readings(output.staged(NEW));
    Dataset<Row> unchanged = made.filter(col("unchanged")).select("file");
    Dataset<Row> kept =
        earlier.join(unchanged, earlier.col("file").equalTo(unchanged.col("file")), "left_semi");
    output.stage(READINGS, made.filter(not(col("unchanged"))).unionByName(kept), PARQUET);
    Dataset<Row> readings = readings(output.staged(READINGS));
    output.stage(PARSED, Tables.parsed(readings), PARQUET); // each document once
    Dataset<Row> parsed = spark.read().schema(Tables.PARSED).parquet(output.staged(PARSED));
    Map<String, Dataset<Row>> tables = Tables.of(readings, parsed);
    tables.forEach((name, rows) -> output.stage(name, rows, format));
    Summary summary =
        new Summary(
            readings.filter(col("code").equalTo("")).count(),
            unchanged.count(),
            readings.filter(col("code").notEqual("")).count());
    List<String> names = new ArrayList<>(tables.keySet());
    names.add(READINGS);
    output.publish(names);
    return summary;
  }

  /**
   * The path of each file, once. The source's rows would not do: they leave out files without
   * bytes, and its content is better fetched where it is read than shuffled.
   */
  private List<String> files(List<String> inputs, String folder) {
    String[] listed =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .load(inputs.toArray(new String[0]))
            .inputFiles();
    return Arrays.stream(listed)
        .map(uri -> new Path(URI.create(uri)).toString())
        .filter(path -> !path.startsWith(folder + "/"))
        .sorted()
        .toList();
  }

  private Dataset<Row> readings(String place) {
    return spark.read().schema(Tables.READINGS.schema()).parquet(place);
  }

  /** Files that this very program has read, with their digests. */
  private Dataset<Row> known(Dataset<Row> earlier) {
    return earlier
        .filter(col("program").equalTo(program))
        .groupBy("file", "file_sha256")
        .agg(max(PASSING).as("passing"))
        .filter(not(col("passing")))
        .select("file", "file_sha256");
  }

  private int tasks(int files) {
    int enough = files / FILES_OF_A_TASK + 1;
    int atOnce = Math.min(files, spark.sparkContext().defaultParallelism());
    return Math.min(MAX_TASKS, Math.max(enough, atOnce));
  }
}
