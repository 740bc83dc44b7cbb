package org.wsoa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line. */
class MainTest {
  /** What it says, and its exit code. */
  private record Said(int code, String words) {}

  private static Said say(String... arguments) {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      int code = Main.run(arguments);
      return new Said(code, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(err);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', a command is missing",
    "extract -o out, INPUT",
    "extract in, --output",
    "extract in -o out --to csv, parquet",
    "extract in -o out --timeout 0s, no time",
    "extract in -o out --max-memory lots, no size",
    "extract in -o out --partitions -1, --partitions"
  })
  void tellsWrongUsage(String line, String words) {
    Said said = say(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words()).startsWith("wsoa-spark: ").contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "3, /not/there, extract /not/there -o target/out",
    "2, /no/words, extract target -o target/out --vocabulary /no/words",
    "2, nonsense, extract target -o target/out --vocabulary target/words.tsv"
  })
  void tellsFilesThatAreNotAsTheyShouldBe(int code, String words, String line) throws IOException {
    Files.writeString(Path.of("target/words.tsv"), "zorp\tnonsense\n");
    SparkSession spark = Sessions.open();
    Said said = say(line.split(" "));
    assertThat(said.code()).isEqualTo(code);
    assertThat(said.words()).contains("wsoa-spark: ", words).doesNotContain("\tat ");
    assertThat(spark.sparkContext().isStopped()).isTrue();
  }
}
