package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.cli.export.Harmless;
import org.wsoa.model.Box;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.TableView;

class TablesFormatTest {
  /** Two rows of three columns; the first cell spans two rows, the second two columns. */
  private static final TableView TABLE =
      new TableView(
          Optional.of(2),
          List.of(),
          Optional.of(new Box(1, 2, 3, 4)),
          List.of(
              cell(1, 1, 2, 1, "a, \"b\"\nc", "#92d050"),
              cell(1, 2, 1, 2, "<script>&", "red;x:y"),
              cell(2, 3, 1, 1, "é", "")));

  @Test
  void csvPutsAMergedCellInItsFirstField() {
    assertThat(TablesCsv.write(List.of(TABLE)))
        .isEqualTo("\"a, \"\"b\"\"\nc\",<script>&,\r\n,,é\r\n");
  }

  @Test
  void csvPartsTablesByAnEmptyLine() {
    TableView small =
        new TableView(
            Optional.empty(), List.of(), Optional.empty(), List.of(cell(1, 1, 1, 1, "x", "")));
    assertThat(TablesCsv.write(List.of(small, small))).isEqualTo("x\r\n\r\nx\r\n");
    assertThat(TablesCsv.write(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 20", "-1", "@SUM(A1)", "\t1", "\r1"})
  void csvBearsNoFormula(String text) {
    assertThat(Harmless.text(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "'=1", "1-2", "– dash", "a@b"})
  void csvLeavesOtherTextAlone(String text) {
    assertThat(Harmless.text(text)).isEqualTo(text);
  }

  @Test
  void htmlKeepsSpansAndFillsAndEscapesText() {
    String page = TablesHtml.write("<b>.pdf", List.of(TABLE));
    assertThat(page).contains("<title>&lt;b&gt;.pdf</title>").contains("<meta charset=\"utf-8\">");
    assertThat(page)
        .contains(
            "<table data-page=\"2\"><tbody>"
                + "<tr><td rowspan=\"2\" style=\"background-color:#92d050\">a, \"b\"\nc</td>"
                + "<td colspan=\"2\">&lt;script&gt;&amp;</td></tr>"
                + "<tr><td>é</td></tr></tbody></table>");
  }

  @Test
  void jsonIsAListUnderOneName() {
    assertThat(new String(CanonicalJson.write(new Tables(List.of())), UTF_8))
        .isEqualTo("{\"tables\":[]}");
    assertThat(new String(CanonicalJson.write(new Tables(List.of(TABLE))), UTF_8))
        .startsWith(
            "{\"tables\":[{\"box\":[1,2,3,4],\"cells\":[{\"column\":1,\"columnSpan\":1,"
                + "\"fill\":\"#92d050\",\"row\":1,\"rowSpan\":2,\"text\":\"a, \\\"b\\\"\\nc\"},");
  }

  private static TableView.CellView cell(
      int row, int column, int rowSpan, int columnSpan, String text, String fill) {
    return new TableView.CellView(row, column, rowSpan, columnSpan, text, fill, Optional.empty());
  }
}
