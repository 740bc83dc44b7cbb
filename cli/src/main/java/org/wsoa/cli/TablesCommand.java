package org.wsoa.cli;

import java.io.IOException;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code wsoa tables}. */
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

  private final Reading reading = new Reading();

  private final OptionSpec format =
      Options.option(TaskOptions.Format.class, "FORMAT", "--format")
          .defaultValue("json")
          .description("One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told otherwise.")
          .build();

  private final OptionSpec overlays =
      Options.option(Overlay[].class, "STAGE", "--overlay")
          .splitRegex(",")
          .description(
              "Of PDF, write pictures instead: a PNG for each page and stage, to see where reading"
                  + " goes wrong.",
              "Any of ${COMPLETION-CANDIDATES}, joined by commas. Needs -o.")
          .build();

  TablesCommand(Console console) {
    this.console = console;
  }

  /** The command for picocli. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "tables", this, "Write the tables of documents as read, before any meaning.");
    reading.addTo(spec);
    return spec.addOption(format).addOption(overlays);
  }

  @Override
  public Integer call() throws CannotRunException, UsageException {
    List<Overlay> wanted = Options.values(overlays);
    if (!wanted.isEmpty()) {
      Extractor extractor = new Extractor(reading.ocr());
      Set<Overlay> stages = EnumSet.copyOf(wanted);
      return reading.visit(
          console,
          "--overlay",
          (name, bytes, output) -> draw(extractor, stages, name, bytes, output));
    }
    TaskOptions.Format written = format.getValue();
    TaskOptions options = TaskOptions.of(TaskOptions.Command.TABLES, written, reading.ocr());
    return reading.run(console, options, "." + written.name());
  }

  private static void draw(
      Extractor extractor, Set<Overlay> wanted, String name, byte[] bytes, OneByOne.Output output)
      throws RejectedException, IOException {
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
