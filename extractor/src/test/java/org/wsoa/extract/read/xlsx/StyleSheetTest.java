package org.wsoa.extract.read.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.SheetData;
import org.wsoa.extract.read.xlsx.StyleSheet.CellFormat;
import org.wsoa.extract.read.xlsx.StyleSheet.Font;

class StyleSheetTest {
  private static StyleSheet sheet(String lists) throws Exception {
    StyleSheet sheet = new StyleSheet();
    String part = "<x:styleSheet xmlns:x='urn:x' xmlns:mc='urn:mc'>" + lists + "</x:styleSheet>";
    sheet.read(new ByteArrayInputStream(part.getBytes(UTF_8)));
    return sheet;
  }

  /** How a cell looks whose style is the only one, of the first font, fill and border. */
  private static SheetData.Style look(String lists) throws Exception {
    String cell = "<x:cellXfs><x:xf/></x:cellXfs>";
    return new Styles(sheet(cell + lists), new ThemeColours(), false).get(0).look();
  }

  private static Optional<String> fill(String colour) throws Exception {
    return look("<x:fills><x:fill><x:patternFill patternType='solid'>"
            + colour
            + "</x:patternFill></x:fill></x:fills>")
        .fill()
        .map(Fill::hex);
  }

  @Test
  void knowsWhatACellsStyleIsMadeOf() throws Exception {
    StyleSheet sheet =
        sheet(
            "<x:cellStyleXfs><x:xf fontId='7'/></x:cellStyleXfs>"
                + "<x:cellXfs><x:xf><x:alignment/></x:xf>"
                + "<x:xf numFmtId='1' fontId='2' fillId='3' borderId='4'/></x:cellXfs>"
                + "<x:cellStyles><x:cellStyle xfId='9'/></x:cellStyles>");
    assertThat(sheet.cells())
        .containsExactly(new CellFormat(0, 0, 0, 0), new CellFormat(1, 2, 3, 4));
  }

  @Test
  void aSheetWithoutStylesHasAPlainOne() throws Exception {
    assertThat(look("")).isEqualTo(new Styles(sheet(""), new ThemeColours(), false).get(0).look());
    assertThat(look("")).isEqualTo(new SheetData.Style(Optional.empty(), false, false, false, 11));
  }

  @Test
  void knowsFontsAndNotThoseOfConditions() throws Exception {
    StyleSheet sheet =
        sheet(
            "<x:fonts><x:font><x:b/><x:sz val='10.5'/></x:font>"
                + "<x:font><x:b val='0'/><x:strike val='true'/></x:font></x:fonts>"
                + "<x:dxfs><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs>");
    assertThat(sheet.font(0)).isEqualTo(new Font(true, false, 10.5));
    assertThat(sheet.font(1)).isEqualTo(new Font(false, true, 11));
    assertThat(sheet.font(2)).isEqualTo(Font.PLAIN);
    assertThat(sheet.font(-1)).isEqualTo(Font.PLAIN);
  }

  @Test
  void readsWhatAllProgramsReadWhereAnExtensionHasItsOwn() throws Exception {
    StyleSheet sheet =
        sheet(
            "<x:fonts><mc:AlternateContent><mc:Choice><x:font><x:sz val='9'/></x:font></mc:Choice>"
                + "<mc:Fallback><x:font><x:sz val='8'/></x:font></mc:Fallback>"
                + "</mc:AlternateContent><x:font><x:sz val='7'/></x:font></x:fonts>");
    assertThat(sheet.font(0).sizePt()).isEqualTo(8);
    assertThat(sheet.font(1).sizePt()).isEqualTo(7);
  }

  @Test
  void knowsTheCodesOfNumbers() throws Exception {
    StyleSheet sheet = sheet("<x:numFmts><x:numFmt numFmtId='164' formatCode='0.0'/></x:numFmts>");
    assertThat(sheet.codes(164)).isEqualTo("0.0");
    assertThat(sheet.codes(10)).isEqualTo("0.00%");
    assertThat(sheet.codes(163)).isEqualTo("General");
  }

  @Test
  void paintsWithColoursHoweverTheyAreGiven() throws Exception {
    assertThat(fill("<x:fgColor rgb='FF92D050'/>")).contains("#92d050");
    assertThat(fill("<x:fgColor rgb='92D050'/>")).contains("#92d050");
    assertThat(fill("<x:fgColor rgb='green'/>")).isEmpty();
    assertThat(fill("<x:fgColor rgb=''/>")).isEmpty();
    assertThat(fill("<x:fgColor indexed='10' rgb='FF00FF00'/>")).contains("#ff0000");
    assertThat(fill("<x:fgColor indexed='64'/>")).isEmpty();
    assertThat(fill("<x:fgColor theme='1' rgb='FF00FF00'/>")).contains("#000000");
    assertThat(fill("<x:fgColor theme='99' rgb='FF00FF00'/>")).isEmpty();
    assertThat(fill("<x:bgColor rgb='FF92D050'/>")).isEmpty();
  }

  @Test
  void tintsTowardsWhiteAndBlack() throws Exception {
    assertThat(fill("<x:fgColor rgb='FF000000' tint='0.2'/>")).contains("#333333");
    assertThat(fill("<x:fgColor rgb='FFFFFFFF' tint='0.3'/>")).contains("#ffffff");
    assertThat(fill("<x:fgColor rgb='FF804020' tint='-0.5'/>")).contains("#402010");
    assertThat(fill("<x:fgColor rgb='FF804020' tint='-7'/>")).contains("#000000");
    assertThat(fill("<x:fgColor rgb='FF804020' tint='much'/>")).contains("#804020");
  }

  @Test
  void paintsSolidFillsOnly() throws Exception {
    String fill = "<x:fgColor rgb='FF92D050'/></x:patternFill></x:fill></x:fills>";
    assertThat(look("<x:fills><x:fill><x:patternFill patternType='gray125'>" + fill).fill())
        .isEmpty();
    assertThat(look("<x:fills><x:fill><x:patternFill>" + fill).fill()).isEmpty();
    assertThat(look("<x:fills><x:fill><x:gradientFill/></x:fill></x:fills>").fill()).isEmpty();
  }

  @Test
  void takesThePaletteOfTheWorkbookWhereItHasOne() throws Exception {
    StyleSheet sheet =
        sheet(
            "<x:cellXfs><x:xf/></x:cellXfs>"
                + "<x:fills><x:fill><x:patternFill patternType='solid'>"
                + "<x:fgColor indexed='1'/></x:patternFill></x:fill></x:fills>"
                + "<x:colors><x:indexedColors><x:rgbColor rgb='00000000'/>"
                + "<x:rgbColor rgb='00123456'/></x:indexedColors>"
                + "<x:mruColors><x:color rgb='FFABCDEF'/></x:mruColors></x:colors>");
    assertThat(new Styles(sheet, new ThemeColours(), false).get(0).look().fill().map(Fill::hex))
        .contains("#123456");
    assertThat(sheet.indexed(2)).isEmpty();
  }

  @Test
  void seesTheLinesOfAGrid() throws Exception {
    assertThat(look(border("<x:left style='thin'/>")).ruled()).isTrue();
    assertThat(look(border("<x:right style='hair'/>")).ruled()).isTrue();
    assertThat(look(border("<x:left style='none'/><x:right/>")).ruled()).isFalse();
    assertThat(look(border("<x:bottom style='thin'/>")).ruled()).isFalse();
    assertThat(look(border("<x:top style='thin'/><x:bottom style='thin'/>")).ruled()).isTrue();
  }

  private static String border(String sides) {
    return "<x:borders><x:border>" + sides + "</x:border></x:borders>";
  }
}
