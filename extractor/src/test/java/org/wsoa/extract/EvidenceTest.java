package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.wsoa.model.Box;
import org.wsoa.model.Document;
import org.wsoa.model.Invariants;
import org.wsoa.model.Place;
import tools.jackson.databind.JsonNode;

/** Evidence leads from each entity to where its words stand. */
class EvidenceTest {
  /** Every so many-th action is looked up on its page. */
  private static final int SAMPLE = 15;

  /** A fuzzer's find: a banner that holds outcomes and no title made a pointer to nothing. */
  @Test
  void aPriorityWithoutATitleHasNoPlaceForOne() throws Exception {
    String page =
        "<!DOCTYPE html><table><tr><th>Action<th>Lead officer<th>Due</tr>"
            + "<tr><td colspan=3><p>Required outcomes:</p><ul><li>No boat leaks.</li></ul></tr>"
            + "<tr><td>Tar all the boats<td>Head of Service<td>May 2023</tr></table>";
    Document document = new Extractor().extract("plan.html", page.getBytes(UTF_8));
    assertThat(document.plan().priorities()).hasSize(1);
    assertThat(Invariants.check(document)).isEmpty();
  }

  @Test
  void everyEntityStandsSomewhereAndEveryPointerLeadsToAValue() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Path file : Corpus.files()) {
      Document document = Corpus.read(file);
      String name = Corpus.name(file);
      JsonNode plan = Corpus.tree(document.plan());
      for (String list : List.of("actions", "outcomes", "issues", "priorities", "people")) {
        for (int i = 0; plan.has(list) && i < plan.get(list).size(); i++) {
          String pointer = "/" + list + "/" + i;
          if (document.evidence().getOrDefault(pointer, List.of()).isEmpty()) {
            wrong.add(name + ": " + pointer + " stands nowhere");
          }
        }
      }
      for (String pointer : document.evidence().keySet()) {
        if (Corpus.at(plan, pointer).isEmpty()) {
          wrong.add(name + ": " + pointer + " leads to nothing");
        }
      }
      Invariants.check(document).forEach(broken -> wrong.add(name + ": " + broken));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aLineOfTextHoldsTheValue() throws Exception {
    int looked = 0;
    for (Path file : Corpus.files()) {
      if (!file.toString().endsWith(".tsv")) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xff;
      String text = new String(bytes, wide ? UTF_16LE : UTF_8);
      List<String> lines = text.lines().toList();
      Document document = Corpus.read(file);
      for (int i = 0; i < document.plan().actions().size(); i++) {
        List<String> words = List.of(document.plan().actions().get(i).text().split(" ", -1));
        List<Place> places = document.evidence().getOrDefault("/actions/" + i + "/text", List.of());
        assertThat(places).as("%s, action %d", Corpus.name(file), i).isNotEmpty();
        assertThat(record(lines, places.get(0))).contains(words.get(0));
        assertThat(record(lines, places.get(places.size() - 1)))
            .contains(words.get(words.size() - 1));
        looked++;
      }
    }
    assertThat(looked).isPositive();
  }

  /** The line, and those that a quoted cell runs on over. */
  private static String record(List<String> lines, Place place) {
    assertThat(place).isInstanceOf(Place.OnLine.class);
    int number = ((Place.OnLine) place).line();
    StringBuilder record = new StringBuilder(lines.get(number - 1));
    for (int next = number;
        next < lines.size() && record.chars().filter(c -> c == '"').count() % 2 == 1;
        next++) {
      record.append('\n').append(lines.get(next));
    }
    return record.toString();
  }

  @Test
  void aBoxOnThePageHoldsTheValue() throws Exception {
    int looked = 0;
    for (Path file : Corpus.files()) {
      if (file.toString().endsWith(".pdf")) {
        looked += look(Corpus.name(file), Files.readAllBytes(file), Corpus.read(file));
      }
    }
    assertThat(looked).isPositive();
  }

  private static int look(String name, byte[] bytes, Document document) throws Exception {
    int looked = 0;
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (Map.Entry<String, List<Place>> evidence : document.evidence().entrySet()) {
        for (Place place : evidence.getValue()) {
          assertThat(place).as("%s %s", name, evidence.getKey()).isInstanceOf(Place.OnPage.class);
          Place.OnPage at = (Place.OnPage) place;
          PDPage page = pdf.getPage(at.page() - 1);
          boolean turned = page.getRotation() % 180 != 0;
          double width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
          double height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
          Box box = at.box();
          assertThat(
                  box.x0() >= -1
                      && box.y0() >= -1
                      && box.x1() <= width + 1
                      && box.y1() <= height + 1)
              .as("%s %s: %s on a page of %s by %s", name, evidence.getKey(), box, width, height)
              .isTrue();
        }
      }
      for (int i = 0; i < document.plan().actions().size(); i += SAMPLE) {
        StringBuilder found = new StringBuilder();
        for (Place place : document.evidence().getOrDefault("/actions/" + i + "/text", List.of())) {
          found.append(textIn(pdf, (Place.OnPage) place));
        }
        String text = document.plan().actions().get(i).text();
        assertThat(squashed(found.toString()))
            .as("%s, action %d", name, i)
            .contains(squashed(text.substring(0, Math.min(40, text.length()))));
        looked++;
      }
    }
    return looked;
  }

  /** The letters inside a box, read by other means than the extractor's. */
  private static String textIn(PDDocument pdf, Place.OnPage place) throws Exception {
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.setSortByPosition(true);
    Box box = place.box();
    stripper.addRegion(
        "box", new Rectangle2D.Double(box.x0(), box.y0(), box.width(), box.height()));
    stripper.extractRegions(pdf.getPage(place.page() - 1));
    return stripper.getTextForRegion("box");
  }

  private static String squashed(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
