package org.wsoa.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.TableView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wsoa tables}. */
@Command(
    name = "tables",
    description = "Write the tables of documents as read, before any meaning.")
final class TablesCommand implements Callable<Integer> {
  /** What tables can be written as; the names are those of the command line. */
  enum Format {
    json,
    csv,
    html
  }

  private final Console console;

  @Mixin private final Reading reading = new Reading();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private Format format = Format.json;

  TablesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    console.debug(reading.debug);
    Extractor extractor = new Extractor(reading.ocr());
    return new Batch(
            console,
            (name, bytes) -> make(extractor, name, bytes),
            extractor::parts,
            "." + format.name())
        .run(List.copyOf(reading.inputs), Optional.ofNullable(reading.folder));
  }

  private Task.Made make(Extractor extractor, String fileName, byte[] bytes)
      throws RejectedException {
    List<TableView> tables = extractor.tables(fileName, bytes);
    return new Task.Made(
        switch (format) {
          case json -> CanonicalJson.write(new Tables(tables));
          case csv -> TablesCsv.write(tables).getBytes(StandardCharsets.UTF_8);
          case html -> TablesHtml.write(fileName, tables).getBytes(StandardCharsets.UTF_8);
        },
        Optional.empty());
  }
}
