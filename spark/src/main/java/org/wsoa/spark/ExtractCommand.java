package org.wsoa.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.wsoa.extract.Build;
import org.wsoa.extract.read.OcrMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code wsoa-spark extract}; picocli sets the fields. */
@Command(name = "extract", description = "Read plans into tables.")
final class ExtractCommand implements Callable<Integer> {
  /** The names are those of the command line, and of Spark. */
  private enum Format {
    parquet,
    json
  }

  /** The names are those of the command line. */
  private enum Ocr {
    off,
    auto,
    force
  }

  /** Reads {@code 90s} and {@code 2m}. */
  private static final class Time implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,4})([sm])");

    @Override
    public Duration convert(String text) {
      Matcher time = TIME.matcher(text);
      if (!time.matches()) {
        throw new TypeConversionException("'" + text + "' is no time such as 90s or 2m");
      }
      long number = Long.parseLong(time.group(1));
      return time.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMinutes(number);
    }
  }

  /** Lets {@code 512m} and {@code 2g} pass. */
  private static final class Size implements ITypeConverter<String> {
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5}[mg]");

    @Override
    public String convert(String text) {
      if (!SIZE.matcher(text).matches()) {
        throw new TypeConversionException("'" + text + "' is no size such as 512m or 2g");
      }
      return text;
    }
  }

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "A file, a folder with all below it, or a glob, on any storage that Spark knows.",
        "What begins with a dot or an underscore is passed over."
      })
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the tables.")
  private String output = "";

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "parquet",
      description = {
        "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.",
        "How tables are written; json is a line for each row."
      })
  private Format format = Format.parquet;

  @Option(
      names = "--ocr",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = {
        "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.",
        "When to read the text of pages from their picture, with the Tesseract of each machine."
      })
  private Ocr ocr = Ocr.auto;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description = {
        "More wordings for headings: a TSV of wording, meaning and, if it has any, other meanings.",
        "On the same storage as the plans, or any other that Spark knows."
      })
  private String vocabulary = "";

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "120s",
      converter = Time.class,
      description = "How long one document may take; ${DEFAULT-VALUE} unless told otherwise.")
  private Duration timeout = Duration.ZERO;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      defaultValue = "512m",
      converter = Size.class,
      description = {
        "How much memory the process that reads a document may take; ${DEFAULT-VALUE} unless told"
            + " otherwise.",
        "An executor has one for each of its cores; give it so much spark.executor.memoryOverhead."
      })
  private String memory = "";

  @Option(
      names = "--in-process",
      description = {
        "Read in the executors themselves, for files that can be trusted: one that takes too long",
        "or too much memory burdens the others."
      })
  private boolean inProcess;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many tasks read; one for each 256 files, and for each core, otherwise.")
  private int partitions;

  @Option(
      names = "--force",
      description = "Read files again that have not changed since the last run.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (partitions < 0) {
      throw wrong("--partitions: " + partitions + " is less than none");
    }
    try (SparkSession spark = SparkSession.builder().appName("wsoa-spark").getOrCreate()) {
      Recipe recipe = recipe(spark.sparkContext().hadoopConfiguration());
      PlanReader.Source source =
          inProcess ? new HereSource(recipe) : new ProcessSource(recipe, memory);
      Extraction.Summary summary =
          new Extraction(
                  spark, source, timeout, Build.identity(Version.name()) + " " + recipe.identity())
              .run(inputs, output, format.name(), partitions, force);
      spec.commandLine()
          .getErr()
          .println(
              "wsoa-spark: "
                  + summary.read()
                  + " documents in the tables, of "
                  + summary.unchanged()
                  + " files unchanged; "
                  + summary.rejected()
                  + " rejected");
      return 0;
    }
  }

  private Recipe recipe(Configuration hadoop) {
    OcrMode mode = OcrMode.valueOf(ocr.name().toUpperCase(Locale.ROOT));
    if (vocabulary.isEmpty()) {
      return new Recipe(mode);
    }
    Path path = new Path(vocabulary);
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      Recipe recipe = new Recipe(mode, vocabulary, text.lines().toList());
      recipe.extractor(); // so that a malformed line is told here, and once
      return recipe;
    } catch (IOException e) {
      throw wrong(vocabulary + ": the vocabulary cannot be read as UTF-8 text");
    } catch (IllegalStateException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private CommandLine.ParameterException wrong(String words) {
    return new CommandLine.ParameterException(spec.commandLine(), words);
  }
}
