package org.wsoa.extract.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.extract.read.docx.DocxFile.p;
import static org.wsoa.extract.read.docx.DocxFile.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.read.RejectedException;

/** List markers, and headings with numbers. */
class DocxListTest {
  private static String numPr(int list, int level) {
    return "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>";
  }

  private static String item(int list, int level, String text) {
    return p("<w:pPr>" + numPr(list, level) + "</w:pPr>", r(text));
  }

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/>"
        + more
        + "</w:lvl>";
  }

  private static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='"
        + id
        + "'>"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  private static String list(int id, int definition, String overrides) {
    return "<w:num w:numId='"
        + id
        + "'><w:abstractNumId w:val='"
        + definition
        + "'/>"
        + overrides
        + "</w:num>";
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 1., 1., 4.",
    "decimalZero, (01), (01), (04)",
    "lowerLetter, 1), a), d)",
    "upperLetter, 1, A, D",
    "lowerRoman, 1., i., iv.",
    "upperRoman, 1., I., IV.",
    "ordinal, 1, 1st, 4th",
    "none, Action, Action, Action"
  })
  void countsInTheFormatAsked(String format, String pattern, String first, String fourth)
      throws RejectedException {
    String text = pattern.replace("01", "%1").replace("1", "%1").replace("%%1", "%1");
    DocxFile file =
        DocxFile.of(item(1, 0, "a") + item(1, 0, "b") + item(1, 0, "c") + item(1, 0, "d"))
            .numbering(definition(0, level(0, format, text, "")) + list(1, 0, ""));
    assertThat(file.lines().get(0)).isEqualTo("[" + first + "] a");
    assertThat(file.lines().get(3)).isEqualTo("[" + fourth + "] d");
  }

  @Test
  void aSampleSaysHowManyDigits() throws RejectedException {
    String format =
        "<mc:AlternateContent><mc:Choice Requires='w14'><w:numFmt w:val='custom'"
            + " w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback>"
            + "<w:numFmt w:val='decimal'/></mc:Fallback></mc:AlternateContent>";
    DocxFile file =
        DocxFile.of(item(1, 0, "a"))
            .numbering(
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='7'/>"
                    + format
                    + "<w:lvlText w:val='%1'/></w:lvl></w:abstractNum>"
                    + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[007] a");
  }

  @Test
  void lettersAreDoubledAfterZ() throws RejectedException {
    DocxFile file =
        DocxFile.of(item(1, 0, "x"))
            .numbering(
                definition(0, level(0, "lowerLetter", "%1", ""))
                    + list(
                        1,
                        0,
                        "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='28'/>"
                            + "</w:lvlOverride>"));
    assertThat(file.lines()).containsExactly("[bb] x");
  }

  @Test
  void lowerLevelsNameTheUpperAndRestartAfterThem() throws RejectedException {
    DocxFile file =
        DocxFile.of(
                item(1, 0, "a")
                    + item(1, 1, "b")
                    + item(1, 1, "c")
                    + item(1, 0, "d")
                    + item(1, 1, "e"))
            .numbering(
                definition(0, level(0, "decimal", "%1.", ""), level(1, "decimal", "%1.%2", ""))
                    + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[1.] a", "[1.1] b", "[1.2] c", "[2.] d", "[2.1] e");
  }

  @Test
  void aLevelMayGoOnCounting() throws RejectedException {
    DocxFile file =
        DocxFile.of(item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d"))
            .numbering(
                definition(
                        0,
                        level(0, "upperRoman", "%1", ""),
                        level(1, "decimal", "%1.%2", "<w:isLgl/><w:lvlRestart w:val='0'/>"))
                    + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[I] a", "[1.1] b", "[II] c", "[2.2] d");
  }

  @Test
  void aListOfTheSameDefinitionGoesOnUnlessItStartsAnew() throws RejectedException {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
    DocxFile file =
        DocxFile.of(item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d"))
            .numbering(
                definition(0, level(0, "decimal", "%1.", ""))
                    + list(1, 0, "")
                    + list(2, 0, "")
                    + list(3, 0, anew));
    assertThat(file.lines()).containsExactly("[1.] a", "[2.] b", "[1.] c", "[2.] d");
  }

  @ParameterizedTest
  @CsvSource({
    "Symbol, \uF0B7, \u2022",
    "Wingdings, \uF0A7, \u25AA",
    "Wingdings, \uF0FC, \u2713",
    "Courier New, o, o",
    "Unheard Of, \uF0FA, \u2022"
  })
  void bulletsAreWhatTheyLookLike(String font, String glyph, String look) throws RejectedException {
    String fonts = "<w:rPr><w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "'/></w:rPr>";
    DocxFile file =
        DocxFile.of(item(1, 0, "a"))
            .numbering(definition(0, level(0, "bullet", glyph, fonts)) + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[" + look + "] a");
  }

  @Test
  void emptyItemsCountAndHiddenOnesDoNot() throws RejectedException {
    String hidden = "<w:rPr><w:vanish/></w:rPr>";
    DocxFile file =
        DocxFile.of(
                item(1, 0, "a")
                    + p("<w:pPr>" + numPr(1, 0) + "</w:pPr>")
                    + p("<w:pPr>" + numPr(1, 0) + hidden + "</w:pPr>", r("<w:vanish/>", "x"))
                    + item(1, 0, "b"))
            .numbering(definition(0, level(0, "decimal", "%1.", "")) + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[1.] a", "[3.] b");
  }

  @Test
  void onlyTheFirstLineOfAnItemHasItsMarker() throws RejectedException {
    DocxFile file =
        DocxFile.of(
                p(
                    "<w:pPr>" + numPr(1, 0) + "</w:pPr>",
                    "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>"))
            .numbering(definition(0, level(0, "decimal", "%1.", "")) + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[1.] a", "b");
  }

  @Test
  void aHeadingStyleMayBringItsNumber() throws RejectedException {
    String heading = "<w:pPr><w:pStyle w:val='H'/></w:pPr>";
    String plain = "<w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>";
    DocxFile file =
        DocxFile.of(p(heading, r("The needs")) + p(plain, r("Annex")) + p(heading, r("The ways")))
            .styles(
                "<w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/><w:pPr>"
                    + "<w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr>"
                    + "</w:style>")
            .numbering(
                definition(0, level(0, "decimal", "%1.", "<w:pStyle w:val='H'/>"))
                    + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[1.] The needs", "Annex", "[2.] The ways");
    assertThat(file.texts()).allMatch(text -> text.level() == 1);
  }

  @Test
  void aStyleFindsItsLevelInTheDefinition() throws RejectedException {
    DocxFile file =
        DocxFile.of(
                p("<w:pPr><w:pStyle w:val='A'/></w:pPr>", r("a"))
                    + p("<w:pPr><w:pStyle w:val='B'/></w:pPr>", r("b")))
            .styles(
                "<w:style w:type='paragraph' w:styleId='A'><w:pPr><w:numPr><w:numId w:val='1'/>"
                    + "</w:numPr></w:pPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>")
            .numbering(
                definition(
                        0,
                        level(0, "decimal", "%1.", "<w:pStyle w:val='A'/>"),
                        level(1, "lowerLetter", "%2)", "<w:pStyle w:val='B'/>"))
                    + list(1, 0, ""));
    assertThat(file.lines()).containsExactly("[1.] a", "[a)] b");
  }

  @Test
  void aListMayBeDefinedByAListStyle() throws RejectedException {
    DocxFile file =
        DocxFile.of(item(1, 0, "a"))
            .styles(
                "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='2'/>"
                    + "</w:numPr></w:pPr></w:style>")
            .numbering(
                definition(0, "<w:numStyleLink w:val='L'/>")
                    + definition(1, level(0, "upperLetter", "%1", ""))
                    + list(1, 0, "")
                    + list(2, 1, ""));
    assertThat(file.lines()).containsExactly("[A] a");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:name w:val='heading 3'/>, '', 3",
    "<w:name w:val='Title'/>, '', 1",
    "<w:name w:val='Subtitle'/>, '', 2",
    "<w:name w:val='x'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr>, '', 2",
    "<w:name w:val='heading 2'/>, <w:outlineLvl w:val='9'/>, 0",
    "<w:name w:val='x'/>, <w:outlineLvl w:val='3'/>, 4",
    "<w:name w:val='x'/><w:basedOn w:val='parent'/>, '', 5",
    "<w:name w:val='x'/><w:basedOn w:val='S'/>, '', 0"
  })
  void headingLevelsComeFromStyleOrParagraph(String style, String pPr, int level)
      throws RejectedException {
    DocxFile file =
        DocxFile.of(p("<w:pPr><w:pStyle w:val='S'/>" + pPr + "</w:pPr>", r("a")))
            .styles(
                "<w:style w:type='paragraph' w:styleId='parent'><w:name w:val='heading 5'/>"
                    + "</w:style><w:style w:type='paragraph' w:styleId='S'>"
                    + style
                    + "</w:style>");
    assertThat(file.texts()).singleElement().matches(text -> text.level() == level);
  }
}
