package org.wsoa.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Commands and what they take, as picocli knows them. They are put together here and not told by
 * annotations: to read annotations Java makes classes while it runs, and that takes longer than to
 * read a small plan.
 */
final class Options {
  /** What picocli makes objects of classes by; here nothing asks it to. */
  private static final IFactory NO_FACTORY = new NoFactory();

  private Options() {}

  /**
   * A command with help and version.
   *
   * @param run a {@link Runnable} or a {@link Callable}
   */
  static CommandSpec command(String name, Object run, String... description) {
    CommandSpec command =
        CommandSpec.wrapWithoutInspection(run, NO_FACTORY)
            .name(name)
            .versionProvider(new Version())
            .addOption(
                flag("Show this help message and exit.", "-h", "--help").usageHelp(true).build())
            .addOption(
                flag("Print version information and exit.", "-V", "--version")
                    .versionHelp(true)
                    .build());
    command.usageMessage().description(description);
    exitCodes(
        command,
        "all done",
        "some input was rejected or is not valid; the rest is written",
        "wrong usage",
        "could not run, nothing written");
    return command;
  }

  /** Says of a command what its exit codes mean, from 0 on. */
  static void exitCodes(CommandSpec command, String... meanings) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String meaning : meanings) {
      codes.put(Integer.toString(codes.size()), meaning);
    }
    command.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }

  /** A command ready to run. */
  static CommandLine line(CommandSpec command) {
    return new CommandLine(command, NO_FACTORY);
  }

  /** An option without a value. */
  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description);
  }

  /** An option with a value; it can be repeated where its type is an array. */
  static OptionSpec.Builder option(Class<?> type, String label, String... names) {
    return OptionSpec.builder(names).type(type).paramLabel(label);
  }

  /** A file or folder that has to be named, by its place among them. */
  static PositionalParamSpec file(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .type(Path.class)
        .required(true)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Files or folders of which one has to be named. */
  static PositionalParamSpec files(String label, String... description) {
    return PositionalParamSpec.builder()
        .type(Path[].class)
        .arity("1..*")
        .required(true)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Whether an option without a value was given. */
  static boolean isGiven(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  /** The value of what may be left out. */
  static <T> Optional<T> value(ArgSpec spec) {
    @Nullable T value = spec.getValue();
    return Optional.ofNullable(value);
  }

  /** The values of what can be repeated. */
  static <T> List<T> values(ArgSpec spec) {
    T @Nullable [] values = spec.getValue();
    return values == null ? List.of() : List.of(values);
  }

  private static final class NoFactory implements IFactory {
    @Override
    public <K> K create(Class<K> type) {
      throw new UnsupportedOperationException(type.getName());
    }
  }
}
