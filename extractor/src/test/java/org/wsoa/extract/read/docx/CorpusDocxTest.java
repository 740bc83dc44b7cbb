package org.wsoa.extract.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;

/** The same plans as web pages say what grid, text and fills are to be read. */
class CorpusDocxTest {
  private static final Pattern BACKGROUND = Pattern.compile("background-color: *(#[0-9a-f]{6})");
  private static final Pattern MARKER = Pattern.compile("list-style-type: *'([^'\\\\]*)");

  private static Path shared() {
    return Path.of(System.getProperty("wsoa.shared", "../../shared"));
  }

  private static Path plan(String name, String file) {
    Path path = shared().resolve("corpus").resolve(name).resolve(file);
    assumeTrue(Files.exists(path), "skipped: the corpus is not beside the checkout");
    return path;
  }

  private static RawDocument read(String name) throws IOException, RejectedException {
    byte[] bytes = Files.readAllBytes(plan(name, "plan.docx"));
    return new DocxReader().read(new SourceFile("plan.docx", "", bytes), new Diagnostics());
  }

  @ParameterizedTest
  @ValueSource(strings = {"darlington", "dudley", "eastvale", "northmere"})
  void readsTheGridOfEachTable(String name) throws IOException, RejectedException {
    List<List<String>> expected = new ArrayList<>();
    for (Element table : page(name).select("table")) {
      expected.add(cellsOf(table));
    }
    List<List<String>> read =
        read(name).blocks().stream()
            .filter(RawTable.class::isInstance)
            .map(block -> cellsOf((RawTable) block))
            .toList();
    assertThat(read).isNotEmpty().isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"darlington", "dudley", "eastvale", "northmere"})
  void readsTheTextAroundTheTables(String name) throws IOException, RejectedException {
    Element page = page(name);
    List<String> expected = new ArrayList<>();
    for (Element text : page.select("h1, h2, h3, p, li")) {
      if (text.closest("table") == null && !text.hasClass("watermark")) {
        String level = text.tagName().startsWith("h") ? text.tagName().substring(1) : "0";
        expected.add(level + " " + marker(text) + "|" + fold(text.text()));
      }
    }
    List<String> read =
        read(name).blocks().stream()
            .filter(TextBlock.class::isInstance)
            .map(TextBlock.class::cast)
            .map(b -> b.level() + " " + b.line().marker() + "|" + fold(b.line().text()))
            .toList();
    assertThat(read).isEqualTo(expected);
  }

  private static Element page(String name) throws IOException {
    String html = Files.readString(plan(name, "plan.html"), StandardCharsets.UTF_8);
    return Jsoup.parse(html).body();
  }

  private static String marker(Element text) {
    Matcher style = MARKER.matcher(text.attr("style"));
    if (style.find()) {
      return style.group(1).strip();
    }
    return text.tagName().equals("li") ? "\u2022" : "";
  }

  /** Each cell in a line: row, column, spans, fill, text. */
  private static List<String> cellsOf(RawTable table) {
    return table.cells().stream().map(CorpusDocxTest::cell).toList();
  }

  private static String cell(RawCell cell) {
    String text =
        cell.lines().stream()
            .map(line -> fold(line.marker() + " " + line.text()))
            .collect(Collectors.joining("/"));
    return String.format(
        Locale.ROOT,
        "%d,%d %dx%d %s %s",
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.fill().map(Fill::hex).orElse("none"),
        text);
  }

  private static List<String> cellsOf(Element table) {
    List<String> cells = new ArrayList<>();
    Set<List<Integer>> taken = new HashSet<>();
    int row = 0;
    for (Element tr : table.select("tr")) {
      row++;
      int column = 1;
      for (Element td : tr.select("> td, > th")) {
        while (taken.contains(List.of(row, column))) {
          column++;
        }
        int rowSpan = span(td, "rowspan");
        int columnSpan = span(td, "colspan");
        for (int r = row; r < row + rowSpan; r++) {
          for (int c = column; c < column + columnSpan; c++) {
            taken.add(List.of(r, c));
          }
        }
        Matcher fill = BACKGROUND.matcher(td.attr("style"));
        cells.add(
            String.format(
                Locale.ROOT,
                "%d,%d %dx%d %s %s",
                row,
                column,
                rowSpan,
                columnSpan,
                fill.find() ? fill.group(1) : "none",
                text(td)));
      }
    }
    return cells;
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }

  private static String text(Element td) {
    List<String> lines = new ArrayList<>();
    for (Element part : td.select("p, li")) {
      part.select("br").forEach(br -> br.after("\uE000"));
      String whole = part.text();
      String marker = marker(part);
      for (String line : whole.split("\uE000", -1)) {
        if (!line.isBlank()) {
          lines.add(fold(marker + " " + line));
          marker = "";
        }
      }
    }
    return String.join("/", lines);
  }

  private static String fold(String text) {
    return text.replace('\u00A0', ' ').replaceAll(" +", " ").strip();
  }
}
