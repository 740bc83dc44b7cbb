package org.wsoa.cli;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsoa.cli.batch.Globs;
import org.wsoa.cli.batch.Settings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how many documents are read. */
final class BatchOptions {
  /** Set by the launcher where standard error is a terminal, which Java cannot tell. */
  static final String TERMINAL = "wsoa.terminal";

  private static final long LEAST_MEMORY = 32L << 20;

  private final OptionSpec jobs =
      Options.option(int.class, "N", "--jobs")
          .description("How many documents to read at the same time; one for each core otherwise.")
          .build();

  private final OptionSpec include =
      Options.option(String[].class, "GLOB", "--include")
          .description(
              "Of a folder, read only files that match, by their name (*.pdf) or, with a slash, by"
                  + " the way from the folder on (2024/**). Can be repeated.")
          .build();

  private final OptionSpec exclude =
      Options.option(String[].class, "GLOB", "--exclude")
          .description("Of a folder, pass over files and folders that match. Can be repeated.")
          .build();

  private final OptionSpec timeout =
      time()
          .defaultValue("120s")
          .description(
              "How long one document may take, such as 90s or 2m; ${DEFAULT-VALUE} unless told"
                  + " otherwise. One that takes longer is rejected.")
          .build();

  private final OptionSpec maxMemory =
      Options.option(Long.class, "SIZE", "--max-memory")
          .converters(new Size())
          .defaultValue("512m")
          .description(
              "How much memory one document of a batch may take, such as 512m or 2g;"
                  + " ${DEFAULT-VALUE} unless told otherwise. One that takes more is rejected.")
          .build();

  private final OptionSpec inProcess =
      Options.flag(
              "Read all documents of a batch in this process, for files that can be trusted: one"
                  + " that takes too long or too much memory burdens the others.",
              "--in-process")
          .build();

  private final OptionSpec force =
      Options.flag("Read files again that have not changed since the last run.", "--force").build();

  private final OptionSpec quiet =
      Options.flag("Tell only what was rejected.", "-q", "--quiet").build();

  /** Tells picocli of them. */
  void addTo(CommandSpec command) {
    command
        .addOption(jobs)
        .addOption(include)
        .addOption(exclude)
        .addOption(timeout)
        .addOption(maxMemory)
        .addOption(inProcess)
        .addOption(force)
        .addOption(quiet);
  }

  /** The option that says how long something may take, a {@link Duration}. */
  static OptionSpec.Builder time() {
    return Options.option(Duration.class, "TIME", "--timeout").converters(new Time());
  }

  /**
   * The options as a record.
   *
   * @throws UsageException when one makes no sense
   */
  Settings settings() throws UsageException {
    int count =
        Options.<Integer>value(jobs).orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (count < 1) {
      throw new UsageException("--jobs=" + count + ": at least 1");
    }
    return new Settings(
        count,
        timeout.getValue(),
        maxMemory.<Long>getValue(),
        Options.isGiven(inProcess),
        Options.isGiven(force),
        Options.isGiven(quiet),
        Boolean.getBoolean(TERMINAL),
        Globs.of(Options.values(include), Options.values(exclude)));
  }

  private static Matcher match(Pattern pattern, String text, String wanted) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException("'" + text + "' is not " + wanted);
    }
    return matcher;
  }

  /** A length of time. */
  static final class Time implements ITypeConverter<Duration> {
    private static final Pattern PATTERN = Pattern.compile("([0-9]{1,9})(ms|s|m|h)?");

    @Override
    public Duration convert(String text) {
      Matcher matcher = match(PATTERN, text, "a time such as 90s or 2m");
      long number = Long.parseLong(matcher.group(1));
      @Nullable String unit = matcher.group(2);
      Duration duration =
          switch (unit == null ? "s" : unit) {
            case "ms" -> Duration.ofMillis(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofSeconds(number);
          };
      if (duration.isZero()) {
        throw new TypeConversionException("'" + text + "' is no time at all");
      }
      return duration;
    }
  }

  /** A number of bytes. */
  static final class Size implements ITypeConverter<Long> {
    private static final Pattern PATTERN = Pattern.compile("([0-9]{1,12})([kKmMgG])");

    @Override
    public Long convert(String text) {
      Matcher matcher = match(PATTERN, text, "a size such as 512m or 2g");
      int shift = ("kmg".indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1) * 10;
      BigInteger bytes = new BigInteger(matcher.group(1)).shiftLeft(shift);
      if (bytes.bitLength() >= Long.SIZE - 1 || bytes.longValue() < LEAST_MEMORY) {
        throw new TypeConversionException("'" + text + "' is too little, or more than there is");
      }
      return bytes.longValue();
    }
  }
}
