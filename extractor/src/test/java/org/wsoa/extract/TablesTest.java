package org.wsoa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.model.TableView;
import org.wsoa.model.TableView.CellView;

/**
 * Tables as read, stitched over their pages, against the grid of the same plan's Word file: for
 * each cell with text its nearest neighbours with text to the right and below, over the whole
 * document, as the ICDAR 2013 table competition counts them. No row torn, no heading repeated.
 */
class TablesTest {
  /**
   * A sheet does not say where one table ends and the next begins, nor whether bold rows over the
   * full width stand in a table or between two.
   */
  private static final Set<String> NOT_SAID =
      Set.of("hollingmere/plan.xlsx", "thornmere/plan.xlsx");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}%.,$£€()+/-]");

  @TestFactory
  Stream<DynamicTest> samplesHaveTheGridOfTheWordFile() throws Exception {
    try (Stream<Path> folders = Files.list(Path.of("..", "samples", "plans"))) {
      return tests(folders.filter(Files::isDirectory).sorted().toList()).stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> corpusHasTheGridOfTheWordFile() throws Exception {
    Path corpus = Corpus.folder();
    return tests(List.of(corpus.resolve("northmere"), corpus.resolve("eastvale"))).stream();
  }

  private static List<DynamicTest> tests(List<Path> folders) throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : folders) {
      List<String> truth = relations(folder.resolve("plan.docx"));
      assertThat(truth).hasSizeGreaterThan(20);
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.toString().endsWith(".pdf") || file.toString().endsWith(".xlsx"))
            .filter(file -> !file.toString().contains("rasterised"))
            .filter(file -> !NOT_SAID.contains(folder.getFileName() + "/" + file.getFileName()))
            .sorted()
            .forEach(
                file ->
                    tests.add(
                        DynamicTest.dynamicTest(
                            folder.getFileName() + "/" + file.getFileName(),
                            () ->
                                assertThat(relations(file))
                                    .containsExactlyInAnyOrderElementsOf(truth))));
      }
    }
    return tests;
  }

  private static List<String> relations(Path file) throws Exception {
    List<String> relations = new ArrayList<>();
    String name = file.getFileName().toString();
    for (TableView table : new Extractor().tables(name, Files.readAllBytes(file))) {
      relations.addAll(relations(table));
    }
    return relations;
  }

  private static List<String> relations(TableView table) {
    int rows = table.cells().stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    int columns = table.cells().stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
    CellView[][] grid = new CellView[rows][columns];
    for (CellView cell : table.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          grid[row][column] = squash(cell).isEmpty() ? null : cell;
        }
      }
    }
    List<String> relations = new ArrayList<>();
    for (CellView cell : table.cells()) {
      if (squash(cell).isEmpty()) {
        continue;
      }
      Set<CellView> right = new LinkedHashSet<>();
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        int column = cell.column() + cell.columnSpan();
        while (column < columns && grid[row][column] == null) {
          column++;
        }
        if (column < columns) {
          right.add(grid[row][column]);
        }
      }
      Set<CellView> below = new LinkedHashSet<>();
      for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
        int row = cell.row() + cell.rowSpan();
        while (row < rows && grid[row][column] == null) {
          row++;
        }
        if (row < rows) {
          below.add(grid[row][column]);
        }
      }
      right.forEach(next -> relations.add(squash(cell) + " | " + squash(next)));
      below.forEach(next -> relations.add(squash(cell) + " / " + squash(next)));
    }
    return relations;
  }

  private static String squash(CellView cell) {
    String plain = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC);
    return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
