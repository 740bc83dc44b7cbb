package org.wsoa.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.model.Place;

/** Rows without borders and type sizes, as text has them; those of workbooks are tested there. */
class SheetBlocksTest {
  @Test
  void endsTableAtHeadingAboveWiderRows() throws TooLargeException {
    assertThat(cut("A|B", "1|2", "Next||", "C|D|E", "3|4|5"))
        .containsExactly("table", "|A|B|", "|1|2|", "h2: Next", "table", "|C|D|E|", "|3|4|5|");
  }

  @Test
  void endsTableAtHeadingAboveAnotherHeader() throws TooLargeException {
    assertThat(
            cut(
                "No effect was seen by anyone|Some effect was seen by a few people",
                "Who is who|",
                "Name|Role",
                "Ann|Head of all the things that there are"))
        .containsExactly(
            "table",
            "|No effect was seen by anyone|Some effect was seen by a few people|",
            "h2: Who is who",
            "table",
            "|Name|Role|",
            "|Ann|Head of all the things that there are|");
  }

  @Test
  void takesALabelAndItsValueBelowAHeadingForText() throws TooLargeException {
    assertThat(cut("Plan|", "|", "Part 1: Reviews|", "|", "Lead: Ann Bell|", "|", "A|B", "1|2"))
        .startsWith("h1: Plan", "h2: Part 1: Reviews", "p: Lead: Ann Bell");
    assertThat(
            cut("Plan|", "|", "Words that end here.|", "|", "Theme: Reviews|", "|", "A|B", "1|2"))
        .contains("h2: Theme: Reviews");
  }

  @Test
  void keepsBannerRightBelowHeader() throws TooLargeException {
    assertThat(cut("Action|Owner|Due", "1 First||", "Appoint a lead|Ann|May 2024"))
        .startsWith("table")
        .hasSize(4);
    assertThat(cut("Name|Role|Place", "Council||", "Ann|Head|Here", "Health||", "Bob|Nurse|There"))
        .startsWith("table")
        .hasSize(6);
  }

  @Test
  void keepsLabelThatOtherRowsBearInItsTable() throws TooLargeException {
    assertThat(
            cut(
                "1.1|First thing|",
                "Issue|Action|Owner",
                "a|Do|Ann",
                "so far||",
                "1.2|Second|",
                "Issue|Action|Owner",
                "b|Do|Bob",
                "so far|It went well.|"))
        .containsOnlyOnce("table")
        .contains("|so far|||");
  }

  @Test
  void takesLoneRowsAtTheEndForText() throws TooLargeException {
    assertThat(cut("A|B|C", "1|2|3", "Note that this is all.||"))
        .containsExactly("table", "|A|B|C|", "|1|2|3|", "p: Note that this is all.");
  }

  @Test
  void keepsSingleValueInAnotherColumnInItsTable() throws TooLargeException {
    assertThat(cut("A|B|C", "1|2|3", "||only", "4|5|6")).containsOnlyOnce("table").hasSize(5);
  }

  @Test
  void endsTableAtTextAfterBlankRow() throws TooLargeException {
    assertThat(cut("A|B", "1|2", "|", "Then|", "C|D"))
        .containsExactly("table", "|A|B|", "|1|2|", "h2: Then", "table", "|C|D|");
  }

  @Test
  void goesOnAfterBlankRow() throws TooLargeException {
    List<Block> blocks =
        new SheetBlocks(true).cut(rows("Action|Due", "Do it|May 1", "|", "Go|May 2"));
    assertThat(blocks).hasSize(1);
    assertThat(((RawTable) blocks.get(0)).traits().breaks()).containsExactly(3);
  }

  @Test
  void endsTableAtBlankRowAboveItsHeader() throws TooLargeException {
    assertThat(
            cut("1.1|One|", "Issue|Action|Owner", "a|b|c", "||", "1.2|Two|", "Issue|Action|Owner"))
        .filteredOn("table"::equals)
        .hasSize(2);
  }

  @Test
  void numbersTablesThroughAllSheets() throws TooLargeException {
    SheetBlocks blocks = new SheetBlocks(true);
    blocks.cut(rows("A|B"));
    RawTable second = (RawTable) blocks.cut(rows("C|D")).get(0);
    assertThat(second.cells().get(0).places().get(0).cell()).contains(new Place.Cell(2, 1, 1));
  }

  @Test
  void takesAKeyOfOneColumnForATable() throws TooLargeException {
    assertThat(cut("Key||", "#0070c0Done||", "#00b050Going||", "#ff0000Late||", "||", "A|B|C"))
        .containsExactly("h1: Key", "table", "|Done|", "|Going|", "|Late|", "table", "|A|B|C|");
  }

  @Test
  void leavesColouredCellsOfATablesLowerRowsInIt() throws TooLargeException {
    assertThat(cut("A|B|C", "1|2|#0070c0x", "||#00b050y", "||#ff0000z", "||#ffc000w"))
        .containsOnlyOnce("table")
        .hasSize(6);
  }

  @Test
  void takesATitleAndTheLineBelowItForTextWhateverTheirColours() throws TooLargeException {
    assertThat(cut("#0070c0Plan for all||", "#d9d9d9Part 1||", "||", "A|B|C", "1|2|3"))
        .startsWith("h1: Plan for all")
        .containsOnlyOnce("table");
  }

  @Test
  void readsAKeyBesideTheTitleBelowIt() throws TooLargeException {
    assertThat(
            cut(
                "||||",
                "Plan|||#0070c0|Done",
                "May 2025|||#00b050|Going",
                "|||#ff0000|Late",
                "Action|Owner|Due|Status|Notes",
                "a|b|c|d|e"))
        .containsExactly(
            "h1: Plan",
            "h2: May 2025",
            "table",
            "||Done|",
            "||Going|",
            "||Late|",
            "table",
            "|Action|Owner|Due|Status|Notes|",
            "|a|b|c|d|e|");
  }

  @Test
  void readsAKeyBesideItsTableAboveIt() throws TooLargeException {
    assertThat(
            cut(
                "Plan||||",
                "||||",
                "Action|Owner|Due||Key",
                "a|b|c||#0070c0Done",
                "d|e|f||#00b050Going",
                "g|h|i||#ff0000Late"))
        .containsExactly(
            "h1: Plan",
            "h2: Key",
            "table",
            "|Done|",
            "|Going|",
            "|Late|",
            "table",
            "|Action|Owner|Due|",
            "|a|b|c|",
            "|d|e|f|",
            "|g|h|i|");
  }

  @Test
  void leavesAValueBesideItsLabel() throws TooLargeException {
    assertThat(cut("Lead:|||Ann Bell", "|||", "Action|Owner|Due|Status", "a|b|c|d"))
        .contains("|Lead:|||Ann Bell|");
  }

  @Test
  void leavesAColumnBehindABlankOneInItsTable() throws TooLargeException {
    assertThat(cut("Action|Owner|Due||Notes", "a|b|c||#0070c0None", "d|e|f||#00b050Some"))
        .containsOnlyOnce("table")
        .contains("|Action|Owner|Due||Notes|");
  }

  private static List<String> cut(String... rows) throws TooLargeException {
    List<Block> blocks = new SheetBlocks(false).cut(rows(rows));
    return Shown.of(new RawDocument(blocks, List.of(), Optional.empty()));
  }

  /** Rows whose cells a bar parts; before a text may stand the colour behind it. */
  private static List<SheetRow> rows(String... rows) {
    List<SheetRow> found = new ArrayList<>();
    for (String row : rows) {
      List<SheetRow.Cell> cells = new ArrayList<>();
      for (String text : row.split("\\|", -1)) {
        boolean filled = text.startsWith("#");
        Optional<Fill> fill =
            filled
                ? Optional.of(Fill.ofRgb(Integer.parseInt(text.substring(1, 7), 16)))
                : Optional.empty();
        String words = filled ? text.substring(7) : text;
        cells.add(
            new SheetRow.Cell(cells.size() + 1, 1, 1, CleanText.lines(words), fill, false, 0));
      }
      found.add(new SheetRow(Place.inDocument(), cells));
    }
    return found;
  }
}
