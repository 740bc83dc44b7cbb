package org.wsoa.extract.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;

/**
 * Every PDF of the invented plans against the page that they were laid out from: each cell's text
 * stands in one cell, or in the parts on two pages; and no table has columns of its own making.
 */
class CorpusGridTest {
  /** Where the layout set a list's marker as text. */
  private static final Pattern LIST_MARK = Pattern.compile("^(?:\\d{1,2}\\.|[•-])\\s+");

  /** A lower part may end on a page after rows of few cells: its columns prove nothing. */
  private static final int ENOUGH_ROWS = 4;

  private static final Path CORPUS =
      Path.of(System.getProperty("wsoa.shared", "../../shared"), "corpus");

  @TestFactory
  List<DynamicTest> eachPdfHasTheCellsOfItsSource() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no shared corpus beside the checkout");
    List<DynamicTest> tests = new ArrayList<>();
    for (String plan : List.of("northmere", "eastvale")) {
      try (Stream<Path> files = Files.list(CORPUS.resolve(plan))) {
        files
            .filter(f -> f.toString().endsWith(".pdf") && !f.toString().endsWith("rasterised.pdf"))
            .sorted()
            .forEach(
                f ->
                    tests.add(
                        DynamicTest.dynamicTest(plan + " " + f.getFileName(), () -> check(f))));
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(16);
    return tests;
  }

  private static void check(Path pdf) throws IOException, RejectedException {
    Document page = Jsoup.parse(pdf.resolveSibling("plan.html"), "UTF-8");
    Set<String> found = new TreeSet<>();
    Set<Integer> columns = new TreeSet<>();
    for (RawTable table : tables(pdf)) {
      if (table.rowCount() >= ENOUGH_ROWS) {
        columns.add(table.columnCount());
      }
      table.cells().stream().map(CorpusGridTest::text).forEach(found::add);
    }
    Set<Integer> trueColumns =
        page.select("table").stream()
            .map(t -> t.select("col").size())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(trueColumns).containsAll(columns);
    List<String> missing =
        page.select("td, th").stream()
            .map(CorpusGridTest::text)
            .filter(t -> !t.isEmpty() && !isFound(t, found))
            .toList();
    assertThat(missing).isEmpty();
  }

  /** Whole, or as parts that page breaks made. */
  private static boolean isFound(String text, Set<String> found) {
    if (found.contains(text)) {
      return true;
    }
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      if (found.contains(text.substring(0, i)) && isFound(text.substring(i + 1), found)) {
        return true;
      }
    }
    return false;
  }

  private static String text(Element cell) {
    return LIST_MARK.matcher(cell.text().replaceAll("\\s+", " ").strip()).replaceFirst("");
  }

  private static String text(RawCell cell) {
    return cell.lines().stream()
        .map(l -> LIST_MARK.matcher(l.text()).replaceFirst(""))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<RawTable> tables(Path pdf) throws RejectedException {
    try {
      return new PdfReader()
              .read(
                  new SourceFile("plan.pdf", "application/pdf", Files.readAllBytes(pdf)),
                  new Diagnostics())
              .blocks()
              .stream()
              .filter(RawTable.class::isInstance)
              .map(RawTable.class::cast)
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
