package org.wsoa.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;
import tools.jackson.databind.JsonNode;

/**
 * Nothing in an action table is lost: each word of each of its cells is in an entity that names the
 * cell as its evidence, or in what a diagnostic says of that cell. Headings are told all at once.
 */
class ConservationTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** A marker that begins a list's entry, and what joins two owners: no field takes those. */
  private static final Pattern MARKER =
      Pattern.compile(
          "(?m)(?:^|(?<=\\s))(?:\\d{1,2}|\\p{Ll}|[ivx]{1,4})\\s?[.),](?:,|(?=\\s|\\p{Lu}|$))");

  private static final Set<String> JOINING = Set.of("and");

  @Test
  void everyWordOfEveryActionTable() throws Exception {
    List<String> lost = new ArrayList<>();
    for (Path file : Corpus.files()) {
      lost.addAll(lost(Corpus.name(file), Files.readAllBytes(file), Corpus.read(file)));
    }
    assertThat(lost).isEmpty();
  }

  /** Samples whose actions are blocks of heading and value: labels are told, though repeated. */
  @Test
  void everyWordOfTheTablesOfBlocks() throws Exception {
    List<String> lost = new ArrayList<>();
    for (String sample : List.of("thornmere", "quillbeck")) {
      for (String format : List.of("pdf", "docx", "xlsx", "tsv")) {
        Path file = Path.of("..", "samples", "plans", sample, "plan." + format);
        byte[] bytes = Files.readAllBytes(file);
        Document document = new Extractor().extract("plan." + format, bytes);
        assertThat(document.plan().actions()).isNotEmpty();
        lost.addAll(lost(sample + "/plan." + format, bytes, document));
      }
    }
    assertThat(lost).isEmpty();
  }

  static List<String> lost(String name, byte[] bytes, Document document) throws Exception {
    Set<Integer> actions = new TreeSet<>();
    document
        .evidence()
        .forEach(
            (pointer, places) -> {
              if (pointer.startsWith("/actions/")) {
                places.forEach(place -> place.cell().ifPresent(cell -> actions.add(cell.table())));
              }
            });
    String fileName = name.substring(name.lastIndexOf('/') + 1);
    Map<String, Set<String>> told = told(document);
    List<String> lost = new ArrayList<>();
    List<TableView> tables = Corpus.EXTRACTOR.tables(fileName, bytes);
    for (int number : actions) {
      for (TableView.CellView cell : tables.get(number - 1).cells()) {
        Set<String> known = new HashSet<>(told.getOrDefault("", Set.of()));
        known.addAll(
            told.getOrDefault(key(new Place.Cell(number, cell.row(), cell.column())), Set.of()));
        Set<String> missing = words(MARKER.matcher(cell.text()).replaceAll(" "));
        missing.removeAll(known);
        missing.removeAll(JOINING);
        if (!missing.isEmpty()) {
          lost.add(name + " " + number + "," + cell.row() + "," + cell.column() + ": " + missing);
        }
      }
    }
    return lost;
  }

  /** The words that are told of each cell; under the empty key those told of all headings. */
  private static Map<String, Set<String>> told(Document document) {
    Map<String, Set<String>> told = new TreeMap<>();
    JsonNode plan = Corpus.tree(document.plan());
    document
        .evidence()
        .forEach(
            (pointer, places) -> {
              Set<String> words = words(Corpus.at(plan, pointer).orElseThrow().toString());
              for (Place place : places) {
                place.cell().ifPresent(cell -> add(told, key(cell), words));
              }
            });
    for (Diagnostic diagnostic : document.diagnostics()) {
      Optional<Place.Cell> cell = diagnostic.at().flatMap(Place::cell);
      boolean headings = diagnostic.message().startsWith("Headings: ");
      String key = headings ? "" : cell.map(ConservationTest::key).orElse("?");
      add(told, key, words(diagnostic.message()));
    }
    return told;
  }

  private static void add(Map<String, Set<String>> told, String key, Set<String> words) {
    told.computeIfAbsent(key, unused -> new HashSet<>()).addAll(words);
  }

  private static String key(Place.Cell cell) {
    return cell.table() + "," + cell.row() + "," + cell.column();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
