package org.wsoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wsoa.cli.export.Columns;
import org.wsoa.cli.export.CsvExport;
import org.wsoa.cli.export.IcsExport;
import org.wsoa.cli.export.NdjsonExport;
import org.wsoa.cli.export.XlsxExport;
import org.wsoa.model.Document;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code wsoa export}. */
final class ExportCommand implements Callable<Integer> {
  /** What plans can be written as; the names are those of the command line. */
  enum Format {
    ndjson,
    csv,
    xlsx,
    ics
  }

  private final Console console;

  private final PositionalParamSpec files =
      Options.files("PLAN.json", "A file that extract wrote.");

  private final OptionSpec to =
      Options.option(Format.class, "FORMAT", "--to")
          .required(true)
          .description("One of ${COMPLETION-CANDIDATES}.")
          .build();

  private final OptionSpec output = TargetFile.option("all");

  private final OptionSpec columns =
      Options.option(String.class, "COLUMNS", "--columns")
          .description(
              "The columns of a csv: jira, planner,",
              "or a file of lines with a heading, a tab and a field.",
              "Asked for a field that there is not, it tells those that there are.")
          .build();

  ExportCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    return Options.command(
            "export",
            this,
            "Write plans for a spreadsheet, a tracker or a calendar.",
            "ndjson has an entity a line, csv a row for each action, xlsx linked sheets",
            "of actions, outcomes and owners, ics a whole day's event for each deadline.",
            "The same JSON gives the same bytes.")
        .addOption(to)
        .addOption(output)
        .addOption(columns)
        .addPositional(files);
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    List<Path> named = Options.values(files);
    Format format = to.getValue();
    Optional<String> asked = Options.value(columns);
    if (asked.isPresent() && format != Format.csv) {
      throw new UsageException("--columns is for --to csv");
    }
    Columns wanted = asked.isPresent() ? columns(asked.get()) : Columns.of(Columns.Preset.STANDARD);
    List<Document> documents = new ArrayList<>();
    for (Path file : named) {
      try {
        documents.add(PlanFiles.document(PlanFiles.bytes(file)));
      } catch (PlanFiles.NoPlanException e) {
        console.say(file + ": " + e.words());
      }
    }
    if (documents.isEmpty()) {
      throw new CannotRunException("there is no plan in what was named");
    }
    byte[] data = data(format, documents, wanted);
    TargetFile.sink(Options.value(output), console).take(data);
    return documents.size() == named.size() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private static byte[] data(Format format, List<Document> documents, Columns wanted)
      throws UsageException {
    try {
      return switch (format) {
        case ndjson -> NdjsonExport.write(documents);
        case csv -> CsvExport.write(documents, wanted);
        case xlsx -> XlsxExport.write(documents);
        case ics -> IcsExport.write(documents);
      };
    } catch (IllegalArgumentException e) {
      throw new UsageException(Objects.toString(e.getMessage(), "cannot be written so"));
    }
  }

  private static Columns columns(String asked) throws UsageException {
    return switch (asked) {
      case "jira" -> Columns.of(Columns.Preset.JIRA);
      case "planner" -> Columns.of(Columns.Preset.PLANNER);
      default -> columnsOf(asked);
    };
  }

  private static Columns columnsOf(String file) throws UsageException {
    try {
      return Columns.of(file, Files.readAllLines(Path.of(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(file + ": the columns cannot be read as UTF-8 text");
    } catch (IllegalArgumentException e) {
      throw new UsageException(Objects.toString(e.getMessage(), file));
    }
  }
}
