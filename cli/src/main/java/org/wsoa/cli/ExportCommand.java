package org.wsoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsoa.cli.export.Columns;
import org.wsoa.cli.export.CsvExport;
import org.wsoa.cli.export.IcsExport;
import org.wsoa.cli.export.NdjsonExport;
import org.wsoa.cli.export.XlsxExport;
import org.wsoa.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wsoa export}. */
@Command(
    name = "export",
    description = {
      "Write plans for a spreadsheet, a tracker or a calendar.",
      "ndjson has an entity a line, csv a row for each action, xlsx linked sheets",
      "of actions, outcomes and owners, ics a whole day's event for each deadline.",
      "The same JSON gives the same bytes."
    })
final class ExportCommand implements Callable<Integer> {
  /** What plans can be written as; the names are those of the command line. */
  enum Format {
    ndjson,
    csv,
    xlsx,
    ics
  }

  private final Console console;

  @Parameters(paramLabel = "PLAN.json", arity = "1..*", description = "A file that extract wrote.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Format format = Format.ndjson;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write this file. Without it, all goes to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--columns",
      paramLabel = "COLUMNS",
      description = {
        "The columns of a csv: jira, planner,",
        "or a file of lines with a heading, a tab and a field.",
        "Asked for a field that there is not, it tells those that there are."
      })
  private @Nullable String columns;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    if (columns != null && format != Format.csv) {
      throw new UsageException("--columns is for --to csv");
    }
    Columns wanted = columns();
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      try {
        documents.add(PlanFiles.document(PlanFiles.bytes(file)));
      } catch (PlanFiles.NoPlanException e) {
        console.say(file + ": " + e.words());
      }
    }
    if (documents.isEmpty()) {
      throw new CannotRunException("there is no plan in what was named");
    }
    byte[] data = data(documents, wanted);
    if (output == null) {
      console.data(data);
    } else {
      TargetFile.write(output, data);
    }
    return documents.size() == files.size() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private byte[] data(List<Document> documents, Columns wanted) throws UsageException {
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

  private Columns columns() throws UsageException {
    if (columns == null) {
      return Columns.of(Columns.Preset.STANDARD);
    }
    return switch (columns) {
      case "jira" -> Columns.of(Columns.Preset.JIRA);
      case "planner" -> Columns.of(Columns.Preset.PLANNER);
      default -> columns(columns);
    };
  }

  private static Columns columns(String file) throws UsageException {
    try {
      return Columns.of(file, Files.readAllLines(Path.of(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(file + ": the columns cannot be read as UTF-8 text");
    } catch (IllegalArgumentException e) {
      throw new UsageException(Objects.toString(e.getMessage(), file));
    }
  }
}
