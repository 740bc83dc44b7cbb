package org.wsoa.extract.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormulaTest {
  /** A1 is {@code Red}, A2 is 75%, A3 is blank. */
  private static final CellFormula.Cells CELLS =
      (row, column) -> column > 0 ? "" : row == 0 ? "Red" : row == 1 ? "75%" : "";

  private static boolean holds(String formula) {
    return CellFormula.parse(formula).orElseThrow().holds(CELLS, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1=\"red\"",
        "A1<>\"reds\"",
        "EXACT(A1,\"Red\")",
        "ISNUMBER(SEARCH(\"e\",A1))",
        "ISERROR(FIND(\"E\",A1))",
        "LEFT(A1)=\"r\"",
        "RIGHT(A1,2)=\"ed\"",
        "AND(A2>=0.75,A2<0.76)",
        "OR(A1=1,A2=0.75)",
        "ISNUMBER(A2)",
        "ISTEXT(A1)",
        "NOT(ISTEXT(A3))",
        "ISBLANK(A3)",
        "A3=\"\"",
        "LEN(TRIM(A1))=3",
        "UPPER(A1)&\"!\"=\"RED!\"",
        "(A1=LOWER(A1))",
        "A2<A1",
        "1"
      })
  void holdsAsInASpreadsheet(String formula) {
    assertThat(holds(formula)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1=\"reds\"",
        "EXACT(A1,\"red\")",
        "SEARCH(\"x\",A1)",
        "NOT(SEARCH(\"x\",A1))",
        "SEARCH(\"x\",A1)<5",
        "A1=A2",
        "\"TRUE\"",
        "0"
      })
  void doesNotHold(String formula) {
    assertThat(holds(formula)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1<TODAY()",
        "COUNTIF(A1:A9,\"Red\")>1",
        "Key!A1=\"Red\"",
        "Colour=\"Red\"",
        "A1=",
        "IF(A1=\"Red\",TRUE,FALSE)",
        "{1,2}=1",
        ""
      })
  void isNotUnderstood(String formula) {
    assertThat(CellFormula.parse(formula)).isEmpty();
  }

  @Test
  void longOnesAreNotUnderstood() {
    assertThat(CellFormula.parse("(".repeat(250) + "A1" + ")".repeat(249))).isEmpty();
    assertThat(CellFormula.parse("A1&".repeat(200) + "A1")).isEmpty();
  }
}
