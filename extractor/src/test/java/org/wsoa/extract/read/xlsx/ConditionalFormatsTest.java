package org.wsoa.extract.read.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.SheetData;

class ConditionalFormatsTest {
  private static final String GREEN = "<patternFill><bgColor rgb='FF00B050'/></patternFill>";
  private static final String RED =
      "<patternFill patternType='solid'><fgColor rgb='FFFF0000'/><bgColor rgb='00000000'/></patternFill>";
  private static final String HATCHED =
      "<patternFill patternType='darkUp'><bgColor rgb='FF00B050'/></patternFill>";

  /** Status cells C2 to C4 beside the words of column B; two of them have borders only. */
  private static final String ROWS =
      """
      <row r="2"><c r="B2" t="str"><v>done</v></c><c r="C2" t="str"><v>Green</v></c></row>
      <row r="3"><c r="B3" t="str"><v>late</v></c><c r="C3" t="str"><v>amber, delayed</v></c></row>
      <row r="4"><c r="B4" t="str"><v>done</v></c><c r="C4"><v>0.5</v></c></row>
      """;

  private static SheetParser parsed(String formats) throws Exception {
    StyleSheet looks = new StyleSheet();
    looks.read(
        part(
            "<styleSheet><dxfs>"
                + "<dxf><font><b/></font><fill>"
                + GREEN
                + "</fill></dxf><dxf><fill>"
                + RED
                + "</fill></dxf><dxf><font><b/></font></dxf><dxf><fill>"
                + HATCHED
                + "</fill></dxf></dxfs></styleSheet>"));
    Styles styles = new Styles(looks, new ThemeColours(), false);
    SheetParser parser = new SheetParser(new SharedTexts(), styles);
    parser.read(part("<worksheet><sheetData>" + ROWS + "</sheetData>" + formats + "</worksheet>"));
    return parser;
  }

  private static InputStream part(String xml) {
    return new ByteArrayInputStream(xml.getBytes(UTF_8));
  }

  /** The cells that are painted: {@code C2 #00b050}. */
  private static List<String> painted(String formats) throws Exception {
    List<String> found = new ArrayList<>();
    for (SheetData.Row row : parsed(formats).sheet().rows) {
      for (SheetData.Cell cell : row.cells()) {
        String name = (char) ('A' + cell.column()) + "" + (row.index() + 1);
        cell.style().fill().map(Fill::hex).ifPresent(fill -> found.add(name + " " + fill));
      }
    }
    return found;
  }

  private static String format(String areas, String... rules) {
    return "<conditionalFormatting sqref='"
        + areas
        + "'>"
        + String.join("", rules)
        + "</conditionalFormatting>";
  }

  private static String rule(int look, int priority, String kind, String formula) {
    return "<cfRule dxfId='"
        + look
        + "' priority='"
        + priority
        + "' "
        + kind
        + "><formula>"
        + formula
        + "</formula></cfRule>";
  }

  @Test
  void paintsCellsThatEqualAText() throws Exception {
    String rule = rule(0, 1, "type='cellIs' operator='equal'", "\"GREEN\"");
    assertThat(painted(format("C2:C9", rule))).containsExactly("C2 #00b050");
  }

  @Test
  void comparesNumbersAsTheyAreShown() throws Exception {
    String rule = rule(0, 1, "type='cellIs' operator='lessThan'", "0.75");
    assertThat(painted(format("C2:C9", rule))).containsExactly("C4 #00b050");
  }

  @Test
  void paintsCellsThatHoldAText() throws Exception {
    String rule = rule(1, 1, "type='containsText'", "NOT(ISERROR(SEARCH(\"Delay\",C2)))");
    assertThat(painted(format("C2:C9", rule))).containsExactly("C3 #ff0000");
  }

  @Test
  void asksTheCellThatAFormulaPointsTo() throws Exception {
    String rule = rule(0, 1, "type='expression'", "$B2=\"done\"");
    assertThat(painted(format("C2:C3 B4", rule))).containsExactly("C2 #00b050", "B4 #00b050");
    String one = rule(0, 1, "type='expression'", "$B$3=\"late\"");
    assertThat(painted(format("C2 C4", one))).containsExactly("C2 #00b050", "C4 #00b050");
  }

  @Test
  void theRuleOfTheLowestNumberPaintsFirst() throws Exception {
    String later = rule(0, 2, "type='notContainsBlanks'", "LEN(TRIM(C2))&gt;0");
    String first = rule(1, 1, "type='cellIs' operator='equal'", "\"Green\"");
    assertThat(painted(format("C2:C3", later, first))).containsExactly("C2 #ff0000", "C3 #00b050");
  }

  @Test
  void aRuleMayEndTheAsking() throws Exception {
    String stop = rule(2, 1, "stopIfTrue='1' type='expression'", "B2=\"late\"");
    String all = rule(0, 2, "type='expression'", "LEN(C2)&gt;0");
    assertThat(painted(format("C2:C3", stop) + format("C2:C3", all))).containsExactly("C2 #00b050");
  }

  @Test
  void hatchesAndScalesAreNoFills() throws Exception {
    String hatched = rule(3, 1, "type='expression'", "LEN(C2)&gt;0");
    String scale = "<cfRule type='colorScale' priority='2'><colorScale/></cfRule>";
    assertThat(painted(format("C2:C9", hatched, scale))).isEmpty();
  }

  @Test
  void tellsOfFormulasThatItDoesNotUnderstand() throws Exception {
    String today = rule(0, 1, "type='expression'", "$C2&lt;TODAY()");
    String other = rule(0, 2, "type='expression'", "Lists!$A$1=C2");
    String bold = rule(-1, 3, "type='expression'", "ROW()=3");
    SheetParser parser = parsed(format("C2:C9", today, other, bold));
    assertThat(parser.unreadFormats()).containsExactly("$C2<TODAY()", "Lists!$A$1=C2");
    assertThat(painted(format("C2:C9", today, other))).isEmpty();
  }

  @Test
  void passesOverRulesWithoutAnArea() throws Exception {
    String rule = rule(0, 1, "type='expression'", "LEN(C2)&gt;0");
    assertThat(painted(format("", rule) + format("C2:", rule) + format("9C", rule))).isEmpty();
  }
}
