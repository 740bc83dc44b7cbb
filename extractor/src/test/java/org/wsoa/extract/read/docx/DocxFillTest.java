package org.wsoa.extract.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.extract.read.docx.DocxFile.fills;
import static org.wsoa.extract.read.docx.DocxFile.p;
import static org.wsoa.extract.read.docx.DocxFile.r;
import static org.wsoa.extract.read.docx.DocxFile.tbl;
import static org.wsoa.extract.read.docx.DocxFile.tc;
import static org.wsoa.extract.read.docx.DocxFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RejectedException;

/** Fills and bold type, direct and through styles and themes. */
class DocxFillTest {
  private static final String THEME =
      "<a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>"
          + "<a:lt1><a:sysClr val='window' lastClr='FFFFFF'/></a:lt1>"
          + "<a:dk2><a:srgbClr val='1F497D'/></a:dk2><a:lt2><a:srgbClr val='EEECE1'/></a:lt2>"
          + "<a:accent1><a:srgbClr val='4F81BD'/></a:accent1>"
          + "<a:accent3><a:srgbClr val='9BBB59'/></a:accent3>";

  private static String shd(String fill) {
    return "<w:shd w:val='clear' w:color='auto' w:fill='" + fill + "'/>";
  }

  private static String fillOf(String shd) throws RejectedException {
    return fills(DocxFile.of(tbl(tr(tc(shd, p())))).theme(THEME).table()).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "clear, auto, 92D050, #92d050",
    "clear, auto, auto, -",
    "nil, auto, auto, -",
    "clear, auto, FFFFFF, #ffffff",
    "solid, FF0000, auto, #ff0000",
    "solid, auto, 00FF00, #000000",
    "pct50, FF0000, 0000FF, #800080",
    "pct25, auto, FFFFFF, #bfbfbf",
    "pct20, 000000, auto, #cccccc",
    "pct12, 000000, FFFFFF, #dfdfdf",
    "diagStripe, 00FF00, FFFFFF, #80ff80",
    "thinHorzStripe, 000000, FFFFFF, #bfbfbf",
    "clear, auto, rubbish, -"
  })
  void patternsMixTheirColours(String pattern, String colour, String fill, String expected)
      throws RejectedException {
    String shd = "<w:shd w:val='" + pattern + "' w:color='" + colour + "' w:fill='" + fill + "'/>";
    assertThat(fillOf(shd)).isEqualTo(expected);
  }

  /** The expected colours are those that Word shows for the shades of its default themes. */
  @ParameterizedTest
  @CsvSource({
    "accent1, '', '', #4f81bd",
    "accent1, 33, '', #dbe5f1",
    "accent1, 66, '', #b8cce4",
    "accent1, 99, '', #95b3d7",
    "accent1, '', BF, #365f91",
    "accent1, '', 80, #244061",
    "accent3, 33, '', #ebf1de",
    "background1, '', D9, #d9d9d9",
    "background1, '', BF, #bfbfbf",
    "text1, 80, '', #7f7f7f",
    "text2, '', '', #1f497d"
  })
  void themedColoursAreTintedAndShaded(String name, String tint, String shade, String expected)
      throws RejectedException {
    String fill =
        fillOf(
            "<w:shd w:val='clear' w:color='auto' w:fill='123456' w:themeFill='"
                + name
                + "'"
                + (tint.isEmpty() ? "" : " w:themeFillTint='" + tint + "'")
                + (shade.isEmpty() ? "" : " w:themeFillShade='" + shade + "'")
                + "/>");
    assertThat(distance(fill, expected)).as("%s for %s", fill, expected).isLessThanOrEqualTo(2);
  }

  /** Largest difference of a channel: Word rounds on the way. */
  private static int distance(String one, String other) {
    int distance = 0;
    for (int i = 1; i < 7; i += 2) {
      int difference =
          Integer.parseInt(one.substring(i, i + 2), 16)
              - Integer.parseInt(other.substring(i, i + 2), 16);
      distance = Math.max(distance, Math.abs(difference));
    }
    return distance;
  }

  @Test
  void anUnknownThemeColourLeavesThePlainOne() throws RejectedException {
    assertThat(fillOf("<w:shd w:val='clear' w:fill='123456' w:themeFill='accent6'/>"))
        .isEqualTo("#123456");
  }

  @Test
  void settingsMapTheNamesOfGrounds() throws RejectedException {
    DocxFile file =
        DocxFile.of(tbl(tr(tc("<w:shd w:val='clear' w:themeFill='background1'/>", p()))))
            .theme(THEME)
            .settings("<w:clrSchemeMapping w:bg1='dark2'/>");
    assertThat(fills(file.table())).containsExactly("#1f497d");
  }

  private static String part(String type, String properties) {
    return "<w:tblStylePr w:type='" + type + "'>" + properties + "</w:tblStylePr>";
  }

  private static String shade(String fill) {
    return "<w:tcPr>" + shd(fill) + "</w:tcPr>";
  }

  private static DocxFile styled(String look, String... rows) {
    return DocxFile.of(
            tbl("<w:tblPr><w:tblStyle w:val='T'/>" + look + "</w:tblPr>", String.join("", rows)))
        .styles(
            "<w:style w:type='table' w:styleId='B'>"
                + part("firstCol", shade("00000A"))
                + part("lastRow", shade("00000B"))
                + "</w:style>"
                + "<w:style w:type='table' w:styleId='T'><w:basedOn w:val='B'/>"
                + "<w:tblPr><w:tblStyleRowBandSize w:val='1'/></w:tblPr>"
                + shade("000001")
                + part("firstRow", "<w:rPr><w:b/></w:rPr>" + shade("000002"))
                + part("band1Horz", shade("000003"))
                + part("band2Vert", shade("000004"))
                + part("nwCell", shade("000005"))
                + "</w:style>");
  }

  private static final List<String> ROWS =
      List.of(
          tr(tc("a"), tc("b"), tc("c")),
          tr(tc("d"), tc("e"), tc("f")),
          tr(tc("g"), tc("h"), tc("i")));

  private static DocxFile styledRows(String look) {
    return styled(look, ROWS.get(0), ROWS.get(1), ROWS.get(2));
  }

  @Test
  void aTableStyleShadesThePartsThatTheTableUses() throws RejectedException {
    DocxFile file = styledRows("<w:tblLook w:firstRow='1' w:noHBand='0' w:noVBand='1'/>");
    assertThat(fills(file.table()))
        .containsExactly(
            "#000002", "#000002", "#000002", "#000003", "#000003", "#000003", "#000001", "#000001",
            "#000001");
    assertThat(file.table().cells()).extracting(RawCell::bold).startsWith(true, true, true, false);
  }

  @Test
  void theOlderSpellingOfTheLookIsRead() throws RejectedException {
    DocxFile file = styledRows("<w:tblLook w:val='06E0'/>");
    assertThat(fills(file.table()))
        .containsExactly(
            "#000005", "#000002", "#000002", "#00000a", "#000001", "#000001", "#00000a", "#00000b",
            "#00000b");
  }

  @Test
  void verticalBandsCountAfterTheFirstColumn() throws RejectedException {
    DocxFile file = styledRows("<w:tblLook w:firstColumn='1' w:noHBand='1' w:noVBand='0'/>");
    assertThat(fills(file.table())).startsWith("#00000a", "#000001", "#000004");
  }

  @Test
  void repeatedHeaderRowsAllAreFirstRows() throws RejectedException {
    String header = "<w:trPr><w:tblHeader/></w:trPr>";
    DocxFile file =
        styled(
            "<w:tblLook w:firstRow='1' w:noHBand='0' w:noVBand='1'/>",
            tr(header, tc("a")),
            tr(header, tc("b")),
            tr(tc("c")));
    assertThat(fills(file.table())).containsExactly("#000002", "#000002", "#000003");
  }

  @Test
  void marksAreBelievedWhereTheTableSaysNothing() throws RejectedException {
    DocxFile file =
        styled(
            "",
            tr("<w:trPr><w:cnfStyle w:val='100000000000'/></w:trPr>", tc("a"), tc("b")),
            tr(tc("<w:cnfStyle w:firstColumn='1'/>", p(r("c"))), tc("d")));
    assertThat(fills(file.table())).containsExactly("#000002", "#000002", "#00000a", "#000001");
  }

  @Test
  void whatTheCellSaysItselfStands() throws RejectedException {
    DocxFile file =
        styled(
            "<w:tblLook w:firstRow='1' w:noHBand='1' w:noVBand='1'/>",
            tr(tc(shd("auto"), p()), tc(shd("ABCDEF"), p()), tc("")));
    assertThat(fills(file.table())).containsExactly("-", "#abcdef", "#000002");
  }

  @Test
  void rowsAndTablesMayBeShadedWhole() throws RejectedException {
    DocxFile file =
        DocxFile.of(
            tbl(
                "<w:tblPr>" + shd("111111") + "</w:tblPr>",
                tr("<w:tblPrEx>" + shd("222222") + "</w:tblPrEx>", tc("a")),
                tr(tc("b"))));
    assertThat(fills(file.table())).containsExactly("#222222", "#111111");
  }

  private static boolean bold(String content, String styles) throws RejectedException {
    return DocxFile.of(tbl(tr(tc("", content)))).styles(styles).table().cells().get(0).bold();
  }

  @Test
  void aCellIsBoldWhereAllItsTextIs() throws RejectedException {
    assertThat(bold(p(r("<w:b/>", "a"), r(" "), r("<w:b/>", "b")) + p(), "")).isTrue();
    assertThat(bold(p(r("<w:b/>", "a"), r("b")), "")).isFalse();
    assertThat(bold(p(r("<w:b/>", "a")) + p(r("b")), "")).isFalse();
    assertThat(bold(p(r("<w:b w:val='0'/>", "a")), "")).isFalse();
    assertThat(bold(p(), "")).isFalse();
  }

  @Test
  void stylesMakeBoldAndTwoOfThemPlain() throws RejectedException {
    String styles =
        "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='C'><w:rPr><w:b/></w:rPr></w:style>";
    String inStyle = "<w:pPr><w:pStyle w:val='P'/></w:pPr>";
    String strong = "<w:rStyle w:val='C'/>";
    assertThat(bold(p(inStyle, r("a")), styles)).isTrue();
    assertThat(bold(p(r(strong, "a")), styles)).isTrue();
    assertThat(bold(p(inStyle, r(strong, "a")), styles)).isFalse();
    assertThat(bold(p(inStyle, r(strong + "<w:b/>", "a")), styles)).isTrue();
  }

  @Test
  void theDefaultsMayMakeAllBold() throws RejectedException {
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>";
    assertThat(bold(p(r("a")), styles)).isTrue();
    assertThat(bold(p(r("<w:b w:val='false'/>", "a")), styles)).isFalse();
  }

  @Test
  void theDefaultParagraphStyleHoldsWhereNoneIsNamed() throws RejectedException {
    assertThat(
            bold(
                p(r("a")),
                "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:rPr><w:b/></w:rPr>"
                    + "</w:style>"))
        .isTrue();
  }

  @Test
  void aRingOfStylesEnds() throws RejectedException {
    assertThat(
            bold(
                p("<w:pPr><w:pStyle w:val='A'/></w:pPr>", r("a")),
                "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/>"
                    + "<w:rPr><w:b/></w:rPr></w:style>"))
        .isTrue();
  }
}
