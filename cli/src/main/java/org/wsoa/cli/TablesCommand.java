package org.wsoa.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wsoa.cli.batch.OneByOne;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.Overlays;
import org.wsoa.extract.Stage;
import org.wsoa.extract.read.RejectedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wsoa tables}. */
@Command(
    name = "tables",
    description = "Write the tables of documents as read, before any meaning.")
final class TablesCommand implements Callable<Integer> {
  /** What a picture shows; the names are those of the command line. */
  private enum Overlay {
    glyphs(Stage.GLYPHS),
    rulings(Stage.RULINGS),
    cells(Stage.CELLS),
    tables(Stage.TABLES),
    headers(Stage.HEADERS);

    private final Stage stage;

    Overlay(Stage stage) {
      this.stage = stage;
    }
  }

  private final Console console;

  @Mixin private final Reading reading = new Reading();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
  private TaskOptions.Format format = TaskOptions.Format.json;

  @Option(
      names = "--overlay",
      paramLabel = "STAGE",
      split = ",",
      description = {
        "Of PDF, write pictures instead: a PNG for each page and stage, to see where reading goes"
            + " wrong.",
        "Any of ${COMPLETION-CANDIDATES}, joined by commas. Needs -o."
      })
  private List<Overlay> overlays = new ArrayList<>();

  TablesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    if (!overlays.isEmpty()) {
      Extractor extractor = new Extractor(reading.ocr());
      return reading.visit(
          console, "--overlay", (name, bytes, output) -> draw(extractor, name, bytes, output));
    }
    TaskOptions options = TaskOptions.of(TaskOptions.Command.TABLES, format, reading.ocr());
    return reading.run(console, options, "." + format.name());
  }

  private void draw(Extractor extractor, String name, byte[] bytes, OneByOne.Output output)
      throws RejectedException, IOException {
    Set<Overlay> wanted = EnumSet.copyOf(overlays);
    Optional<Overlays> drawn = extractor.overlays(name, bytes);
    if (drawn.isEmpty()) {
      throw new RejectedException(
          RejectedException.Code.UNSUPPORTED_FORMAT,
          name + ": only PDF has pages to draw on; --format html shows the tables of all formats");
    }
    try (Overlays pages = drawn.get()) {
      for (int page = 1; page <= pages.count(); page++) {
        String ending = String.format(Locale.ROOT, ".page-%03d-", page);
        Optional<Overlays.Page> sheet = pages.page(page);
        for (Overlay overlay : wanted) {
          if (sheet.isPresent()) {
            output.write(ending + overlay + ".png", sheet.get().png(overlay.stage));
          }
        }
      }
    }
  }
}
