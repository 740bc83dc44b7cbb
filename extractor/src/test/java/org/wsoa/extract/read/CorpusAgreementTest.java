package org.wsoa.extract.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.read.text.TextReader;
import org.wsoa.extract.read.xlsx.XlsxReader;

/** The same plan in several formats has the same cells; its HTML page is read by another parser. */
class CorpusAgreementTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("wsoa.shared", "../../shared")).resolve("corpus");

  @ParameterizedTest
  @CsvSource({
    "darlington,plan.xlsx",
    "darlington,plan.tsv",
    "darlington,plan-excel.tsv",
    "dudley,plan.xlsx",
    "dudley,plan.tsv",
    "dudley,plan-excel.tsv",
    "northmere,plan.xlsx",
    "northmere,plan.tsv",
    "northmere,plan-excel.tsv",
    "eastvale,plan.xlsx",
    "eastvale,plan.tsv",
    "eastvale,plan-excel.tsv"
  })
  void hasTheCellsOfThePage(String plan, String name) throws Exception {
    Path folder = CORPUS.resolve(plan);
    assumeTrue(Files.isDirectory(folder), "the corpus is not here: " + folder);
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    Diagnostics diagnostics = new Diagnostics();
    String type = new Sniffer().detect(name, bytes, diagnostics);
    DocumentReader reader = name.endsWith(".xlsx") ? new XlsxReader() : new TextReader();
    assertThat(reader.accepts(type)).isTrue();
    RawDocument document = reader.read(new SourceFile(name, type, bytes), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    assertThat(cells(document)).containsExactlyElementsOf(cells(folder.resolve("plan.html")));
  }

  private static List<String> cells(RawDocument document) {
    List<String> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof RawTable table) {
        table.cells().forEach(cell -> add(found, cell.text()));
      }
    }
    return found;
  }

  private static List<String> cells(Path page) throws IOException {
    List<String> found = new ArrayList<>();
    for (Element cell : Jsoup.parse(page).select("td, th")) {
      for (Element item : cell.select("ol > li")) {
        item.prependText((item.elementSiblingIndex() + 1) + ". ");
      }
      cell.select("br, p, li").before(" ");
      add(found, cell.wholeText());
    }
    return found;
  }

  /** A bullet is part of the text in some formats and apart in others. */
  private static void add(List<String> found, String text) {
    String folded = text.replace("\u2022", " ").replaceAll("[\\s\u00a0]+", " ").strip();
    if (!folded.isEmpty()) {
      found.add(folded);
    }
  }
}
