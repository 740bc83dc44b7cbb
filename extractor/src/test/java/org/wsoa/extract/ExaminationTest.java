package org.wsoa.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.Document;
import org.wsoa.model.Place;

/** What a person is shown of a reading is what was read. */
class ExaminationTest {
  private static final Path SAMPLE = Path.of("..", "samples", "plans", "brackenhythe");

  private static Examination examined(String name) throws Exception {
    return new Extractor().examine(name, Files.readAllBytes(SAMPLE.resolve(name)));
  }

  private static List<Examination.Table> tables(Examination examination) {
    return examination.blocks().stream()
        .filter(Examination.Table.class::isInstance)
        .map(Examination.Table.class::cast)
        .toList();
  }

  @Test
  void theDocumentIsTheOneThatIsExtracted() throws Exception {
    for (String name : List.of("plan.pdf", "plan.docx", "plan.xlsx", "plan.tsv")) {
      Document extracted = new Extractor().extract(name, Files.readAllBytes(SAMPLE.resolve(name)));
      assertThat(examined(name).document()).as(name).isEqualTo(extracted);
    }
  }

  @Test
  void everyCellThatAValueWasReadFromIsShown() throws Exception {
    for (String name : List.of("plan.pdf", "plan.docx", "plan.xlsx", "plan.tsv")) {
      Examination examination = examined(name);
      List<Place> shown =
          tables(examination).stream()
              .flatMap(table -> table.cells().stream())
              .flatMap(cell -> cell.places().stream())
              .toList();
      List<Place> read =
          examination.document().evidence().values().stream()
              .flatMap(List::stream)
              .filter(place -> place.cell().isPresent())
              .toList();
      assertThat(read).as(name).isNotEmpty();
      assertThat(shown).as(name).containsAll(read);
    }
  }

  @Test
  void textStandsBetweenTablesWhereItStood() {
    Examination examination =
        examine(
            "plan.html",
            "<h1>Improvement plan</h1><p>First words.</p><table><tr><th>Action<th>Who leads"
                + "<th>By when<tr><td>Open the door<td>Ann Ames<td>May 2024</table><p>Last words.");
    assertThat(examination.blocks()).hasSize(4);
    assertThat(examination.blocks().get(0))
        .isInstanceOfSatisfying(
            Examination.Text.class,
            text -> {
              assertThat(text.words()).isEqualTo("Improvement plan");
              assertThat(text.level()).isEqualTo(1);
            });
    assertThat(examination.blocks().get(2)).isInstanceOf(Examination.Table.class);
    assertThat(examination.blocks().get(3))
        .isInstanceOfSatisfying(
            Examination.Text.class, text -> assertThat(text.words()).isEqualTo("Last words."));
  }

  @Test
  void aColumnSaysWhatItWasTakenForAndWhereItsHeadingStands() {
    Examination examination =
        examine("plan.tsv", "Action\tWho leads\tBy when\nOpen the door\tAnn Ames\tMay 2024\n");
    Examination.Section section = tables(examination).get(0).sections().get(0);
    assertThat(section.kind()).isEqualTo("actions");
    assertThat(section.firstRow()).isEqualTo(2);
    assertThat(section.lastRow()).isEqualTo(2);
    Examination.Column owner = section.columns().get(1);
    assertThat(owner.heading()).isEqualTo("Who leads");
    assertThat(owner.meaning()).isEqualTo("owner");
    assertThat(Headings.meanings()).contains(owner.meaning());
    assertThat(owner.places())
        .containsExactly(new Place.OnLine(1, Optional.of(new Place.Cell(1, 1, 2))));
  }

  @Test
  void mergedCellsAreTold() {
    Examination examination =
        examine(
            "plan.html",
            "<table><tr><th>Action<th>Owner<th>By when<tr><td>Open the door<td rowspan=2>Ann Ames"
                + "<td>May 2024<tr><td>Close the door<td>June 2024</table>");
    assertThat(tables(examination).get(0).cells())
        .filteredOn(Examination.Cell::isMerged)
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.view().text()).isEqualTo("Ann Ames");
              assertThat(cell.view().rowSpan()).isEqualTo(2);
            });
  }

  @Test
  void aCellThatAPageBreakCutHasAPlaceOnEachPage() throws Exception {
    List<Examination.Cell> cut =
        tables(examined("plan.pdf")).stream()
            .flatMap(table -> table.cells().stream())
            .filter(Examination.Cell::isStitched)
            .filter(cell -> !cell.view().text().isEmpty())
            .toList();
    assertThat(cut)
        .isNotEmpty()
        .allSatisfy(
            cell ->
                assertThat(cell.places())
                    .extracting(place -> ((Place.OnPage) place).page())
                    .isSorted()
                    .doesNotHaveDuplicates());
  }

  private static Examination examine(String name, String text) {
    try {
      return new Extractor().examine(name, text.getBytes(UTF_8));
    } catch (RejectedException e) {
      throw new AssertionError(e);
    }
  }
}
