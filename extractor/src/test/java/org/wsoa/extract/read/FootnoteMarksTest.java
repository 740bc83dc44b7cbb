package org.wsoa.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.model.Place;

class FootnoteMarksTest {
  private static List<String> read(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new TextBlock(0, TextLine.of(line), Place.onLine(1)));
    }
    RawDocument raw = new RawDocument(blocks, List.of(), Optional.empty());
    return FootnoteMarks.drop(raw).blocks().stream()
        .map(block -> ((TextBlock) block).line().text())
        .toList();
  }

  @Test
  void aMarkIsLeftOutWhereItsNoteStands() {
    assertThat(read("Ask all carers¹ and wait.²", "¹ Those who care.", "² A week."))
        .containsExactly("Ask all carers and wait.", "¹ Those who care.", "² A week.");
  }

  @Test
  void aNotesFigureMayStandInTheLine() {
    assertThat(read("Ask all carers¹ in May 2024².", "1 Those who care.", "[2] A week."))
        .containsExactly("Ask all carers in May 2024.", "1 Those who care.", "[2] A week.");
    assertThat(read("Ask all carers¹,²", "1. Those who care.", "(2) A week."))
        .startsWith("Ask all carers");
  }

  @Test
  void aNoteInTheLineStandsBelowItsMark() {
    assertThat(read("1 First", "Ask all carers¹")).contains("Ask all carers¹");
  }

  @Test
  void aFigureBehindAUnitOrANumberIsNoMark() {
    String text = "Mow 2 km² and 3 m² for 10² people, not CO² or R²";
    assertThat(read(text, "2 Not the meadow.")).contains(text);
  }

  @Test
  void aFigureWithoutANoteStays() {
    assertThat(read("Mow 30 m² of grass¹", "¹ Not the meadow.", "² or more"))
        .containsExactly("Mow 30 m² of grass", "¹ Not the meadow.", "² or more");
    assertThat(read("Ask all carers¹")).containsExactly("Ask all carers¹");
  }
}
