package org.wsoa.extract.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.Shown;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

class MarkdownTest {
  private static final String TABLE = "| A | B |\n|---|:-:|\n| 1 | 2 |\n";
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsHeadingsTextAndTablesInOrder() throws Exception {
    assertThat(shown("# Plan #\n\nPart\n====\nMore\n---\n\ntext\n\n---\n" + TABLE + "\nend"))
        .containsExactly(
            "h1: Plan", "h1: Part", "h2: More", "p: text", "table", "|A|B|", "|1|2|", "p: end");
  }

  @Test
  void readsTablesWithoutFrameAndShortRows() throws Exception {
    assertThat(shown("A | B | C\n--- | --- | ---\n1 | 2 | 3\n4 | | 6\n"))
        .containsExactly("table", "|A|B|C|", "|1|2|3|", "|4||6|");
    RawTable ragged = Shown.table(read("| A | B |\n|--|--|\n| 1 |\n"), 1);
    assertThat(ragged.traits().slides()).isTrue();
    assertThat(Shown.table(read(TABLE), 1).traits().slides()).isFalse();
  }

  @Test
  void takesPipesWithoutARuleForDelimitersAsBefore() throws Exception {
    assertThat(shown("A|B|C\n1|2|3\n")).containsExactly("table", "|A|B|C|", "|1|2|3|");
  }

  @Test
  void keepsTwoTablesApart() throws Exception {
    assertThat(shown(TABLE + "\n" + TABLE))
        .containsExactly("table", "|A|B|", "|1|2|", "table", "|A|B|", "|1|2|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a \\| b#a | b",
        "one<br>two<br/>three#one/two/three",
        "**Ann** and *Bea* and _Cid_#Ann and Bea and Cid",
        "snake_case_name#snake_case_name",
        "`a*b*`#a*b*",
        "2 \\* 3 \\* 4#2 * 3 * 4",
        "[the *plan*](https://x.org/a_b)#the plan",
        "![Green](g.png)#Green",
        "see [here][1]#see here",
        "[x]#[x]",
        "act[^1] now#act now",
        "<https://x.org/a_b>#https://x.org/a_b",
        "R&amp;D <5#R&D <5",
        "at \"risk\" \"x#at \"risk\" \"x"
      })
  void stripsInlineMarks(String source, String text) throws Exception {
    RawTable table = Shown.table(read("| A | B |\n|---|---|\n| " + source + " | 2 |\n"), 1);
    assertThat(table.cells().get(2).text().replace("\n", "/")).isEqualTo(text);
    assertThat(table.columnCount()).isEqualTo(2);
  }

  @Test
  void leavesOutStruckTextAndSaysSo() throws Exception {
    assertThat(shown("| A | B |\n|---|---|\n| ~~May~~ June | 2 |\n"))
        .containsExactly("table", "|A|B|", "|June|2|");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code, Diagnostic::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                DiagnosticCode.STRUCK_TEXT, Optional.of(Place.onLine(3))));
  }

  @Test
  void takesFillsWeightAndPlaces() throws Exception {
    String text = "\n| A | B |\n|---|---|\n| **x** | <span style=\"background: #f00\">y</span> |\n";
    List<RawCell> cells = Shown.table(read(text), 1).cells();
    assertThat(cells.get(2).bold()).isTrue();
    assertThat(cells.get(3).fill()).contains(new Fill(255, 0, 0));
    assertThat(cells.get(3).places())
        .containsExactly(new Place.OnLine(4, Optional.of(new Place.Cell(1, 2, 2))));
  }

  @Test
  void keepsListMarksApart() throws Exception {
    RawDocument document = read("- one\n* two\n  3) three\n4. four\n\n" + TABLE);
    assertThat(document.blocks().subList(0, 4))
        .extracting(block -> ((TextBlock) block).line())
        .containsExactly(
            new TextLine("\u2022", "one"),
            new TextLine("\u2022", "two"),
            new TextLine("3)", "three"),
            new TextLine("4.", "four"));
  }

  @Test
  void joinsWrappedLinesOnly() throws Exception {
    String wrapped = "word ".repeat(14).strip();
    assertThat(shown(wrapped + "\nend\nshort\nlast\n\n" + TABLE).subList(0, 3))
        .containsExactly("p: " + wrapped + " end", "p: short", "p: last");
  }

  private List<String> shown(String text) throws RejectedException {
    return Shown.of(read(text));
  }

  private RawDocument read(String text) throws RejectedException {
    return new TextReader()
        .read(new SourceFile("plan.md", "text/plain", text.getBytes(UTF_8)), diagnostics);
  }
}
