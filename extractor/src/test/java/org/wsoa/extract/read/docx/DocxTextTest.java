package org.wsoa.extract.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.extract.read.docx.DocxFile.cells;
import static org.wsoa.extract.read.docx.DocxFile.p;
import static org.wsoa.extract.read.docx.DocxFile.r;
import static org.wsoa.extract.read.docx.DocxFile.tbl;
import static org.wsoa.extract.read.docx.DocxFile.tc;
import static org.wsoa.extract.read.docx.DocxFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.DiagnosticCode;

/** The text of paragraphs: what is in it and what is not. */
class DocxTextTest {
  private static List<String> lines(String body) throws RejectedException {
    return DocxFile.of(body).lines();
  }

  @Test
  void contentControlsLinksAndTagsOnlyStandAroundText() throws RejectedException {
    assertThat(
            lines(
                p(
                    r("a "),
                    "<w:hyperlink r:id='x'>" + r("b ") + "</w:hyperlink>",
                    "<w:smartTag w:element='date'>" + r("c ") + "</w:smartTag>",
                    "<w:customXml w:element='x'>" + r("d ") + "</w:customXml>",
                    "<w:sdt><w:sdtPr/><w:sdtContent>" + r("e") + "</w:sdtContent></w:sdt>")))
        .containsExactly("a b c d e");
  }

  @Test
  void blocksInContentControlsAndCustomXmlAreRead() throws RejectedException {
    assertThat(
            lines(
                "<w:sdt><w:sdtContent>"
                    + p(r("a"))
                    + "<w:customXml w:element='x'>"
                    + p(r("b"))
                    + "</w:customXml></w:sdtContent></w:sdt>"
                    + p(r("c"))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void thePromptOfAnUnfilledContentControlIsNoText() throws RejectedException {
    assertThat(
            lines(
                p(
                    r("Status: "),
                    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                        + r("Choose an item.")
                        + "</w:sdtContent></w:sdt>")))
        .containsExactly("Status:");
  }

  @Test
  void raisedFiguresAreWrittenAsSuch() throws RejectedException {
    String raised = "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>";
    String end = "</w:t></w:r>";
    assertThat(lines(p(r("carers"), raised + "12" + end, r(", 1"), raised + "st" + end)))
        .containsExactly("carers\u00b9\u00b2, 1st");
    String lifted = "<w:r><w:rPr><w:position w:val='8'/></w:rPr><w:t>1";
    assertThat(lines(p(r("carers"), lifted + end))).containsExactly("carers\u00b9");
  }

  private static String fldChar(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  @Test
  void ofAFieldOnlyTheResultIsText() throws RejectedException {
    assertThat(
            lines(
                p(
                    r("by "),
                    fldChar("begin"),
                    instruction(" DATE "),
                    fldChar("separate"),
                    r("May 2024"),
                    fldChar("end"),
                    "<w:fldSimple w:instr=' REF x '>" + r(" or June") + "</w:fldSimple>")))
        .containsExactly("by May 2024 or June");
  }

  @Test
  void aFieldInAnotherFieldsInstructionIsNoText() throws RejectedException {
    assertThat(
            lines(
                p(
                    fldChar("begin"),
                    instruction(" IF "),
                    fldChar("begin"),
                    instruction(" MERGEFIELD x "),
                    fldChar("separate"),
                    r("inner"),
                    fldChar("end"),
                    fldChar("separate"),
                    r("outer"),
                    fldChar("end"))))
        .containsExactly("outer");
  }

  @Test
  void aFieldThatIsNeverEndedDoesNotSwallowTheRest() throws RejectedException {
    assertThat(lines(p(r("a"), fldChar("begin"), instruction(" X ")) + p(r("b"))))
        .containsExactly("a", "b");
  }

  @Test
  void formFieldsShowTheirState() throws RejectedException {
    String box =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>"
            + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>";
    String list =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
            + "<w:listEntry w:val='Red'/><w:listEntry w:val='Green'/></w:ddList></w:ffData>"
            + "</w:fldChar></w:r>";
    assertThat(lines(p(box, fldChar("end"), r(" "), list, fldChar("end"))))
        .containsExactly("\u2612 Green");
  }

  @Test
  void trackedChangesAreReadAsAcceptedAndToldOnce() throws RejectedException {
    DocxFile file =
        DocxFile.of(
            p(
                    r("a"),
                    "<w:ins w:id='1'>" + r("b") + "</w:ins>",
                    "<w:del w:id='2'><w:r><w:delText>c</w:delText></w:r></w:del>")
                + p(
                    "<w:moveFrom w:id='3'>" + r("d") + "</w:moveFrom>",
                    "<w:moveTo w:id='4'>" + r("e") + "</w:moveTo>"));
    assertThat(file.lines()).containsExactly("ab", "e");
    assertThat(file.told()).containsExactly(DiagnosticCode.TRACKED_CHANGE);
  }

  @Test
  void eachKindOfTrackedChangeIsTold() throws RejectedException {
    for (String kind : List.of("ins", "del", "moveFrom", "moveTo")) {
      DocxFile file = DocxFile.of(p(r("a"), "<w:" + kind + ">" + r("b") + "</w:" + kind + ">"));
      assertThat(file.lines()).hasSize(1);
      assertThat(file.told()).as(kind).containsExactly(DiagnosticCode.TRACKED_CHANGE);
    }
  }

  @Test
  void aDeletedParagraphEndJoinsParagraphs() throws RejectedException {
    assertThat(lines(p("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>", r("a ")) + p(r("b"))))
        .containsExactly("a b");
  }

  @Test
  void aLargeFirstLetterBelongsToItsWord() throws RejectedException {
    assertThat(lines(p("<w:pPr><w:framePr w:dropCap='drop'/></w:pPr>", r("T")) + p(r("his"))))
        .containsExactly("This");
  }

  @Test
  void aStyleSeparatorEndsNoLine() throws RejectedException {
    String separator = "<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>";
    assertThat(lines(p(separator, r("Scope. ")) + p(r("All schools"))))
        .containsExactly("Scope. All schools");
  }

  @Test
  void hiddenTextIsLeftOutAndTold() throws RejectedException {
    DocxFile file = DocxFile.of(p(r("a"), r("<w:vanish/>", "b"), r("<w:vanish w:val='0'/>", "c")));
    assertThat(file.lines()).containsExactly("ac");
    assertThat(file.told()).containsExactly(DiagnosticCode.HIDDEN_TEXT);
  }

  @Test
  void aStyleMayHideText() throws RejectedException {
    DocxFile file =
        DocxFile.of(
                p("<w:pPr><w:pStyle w:val='note'/></w:pPr>", r("a"))
                    + p(r("<w:rStyle w:val='ghost'/>", "b"), r("c")))
            .styles(
                "<w:style w:type='paragraph' w:styleId='base'><w:rPr><w:vanish/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='note'><w:basedOn w:val='base'/></w:style>"
                    + "<w:style w:type='character' w:styleId='ghost'><w:rPr><w:vanish/></w:rPr>"
                    + "</w:style>");
    assertThat(file.lines()).containsExactly("c");
  }

  @Test
  void struckTextIsLeftOutAndToldWhereItStands() throws RejectedException {
    DocxFile file =
        DocxFile.of(
            tbl(tr(tc("", p(r("<w:strike/>", "old"), r(" new"), r("<w:dstrike/>", " gone"))))));
    assertThat(cells(file.table())).containsExactly("1,1 1x1 new");
    assertThat(file.told()).containsExactly(DiagnosticCode.STRUCK_TEXT);
  }

  private static final String BOX = "<w:txbxContent>" + p(r("in the box")) + "</w:txbxContent>";
  private static final String DRAWN_AND_FALLBACK =
      "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
          + "<a:graphic><a:graphicData><wps:wsp><wps:txbx>"
          + BOX
          + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
          + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
          + BOX
          + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

  @Test
  void ofATextBoxWithAFallbackOneIsRead() throws RejectedException {
    assertThat(lines(p(r("a"), DRAWN_AND_FALLBACK) + p(r("b"))))
        .containsExactly("a", "in the box", "b");
  }

  @Test
  void aTextBoxInACellIsTextOfTheCell() throws RejectedException {
    DocxFile file = DocxFile.of(tbl(tr(tc("", p(r("a"), DRAWN_AND_FALLBACK)), tc("b"))));
    assertThat(cells(file.table())).containsExactly("1,1 1x1 a|in the box", "1,2 1x1 b");
  }

  @Test
  void watermarksAreNoText() throws RejectedException {
    String box = "<v:textbox>" + BOX + "</v:textbox>";
    String bent = "<w:r><w:pict><v:shape id='a1'><v:textpath/>" + box + "</v:shape></w:pict></w:r>";
    String named = "<w:r><w:pict><v:shape id='xWaterMark1'>" + box + "</v:shape></w:pict></w:r>";
    String warped =
        "<w:r><w:drawing><wp:anchor><wps:wsp><wps:txbx>"
            + BOX
            + "</wps:txbx><wps:bodyPr><a:prstTxWarp prst='textPlain'/></wps:bodyPr></wps:wsp>"
            + "</wp:anchor></w:drawing></w:r>";
    String drawn =
        "<w:r><w:drawing><wp:anchor><wp:docPr name='Watermark 1'/><wps:wsp><wps:txbx>"
            + BOX
            + "</wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>";
    for (String watermark : List.of(bent, named, warped, drawn)) {
      assertThat(lines(p(watermark, r("a")))).as(watermark).containsExactly("a");
    }
  }

  @Test
  void aChoiceThatNobodyUnderstandsGivesWayToItsFallback() throws RejectedException {
    assertThat(
            lines(
                p(
                    "<w:r><mc:AlternateContent><mc:Choice Requires='w16se'>"
                        + "<w:t>choice</w:t></mc:Choice><mc:Fallback><w:t>fallback</w:t>"
                        + "</mc:Fallback></mc:AlternateContent></w:r>")))
        .containsExactly("fallback");
  }

  @Test
  void breaksEndLinesButPageBreaksDoNot() throws RejectedException {
    assertThat(
            lines(
                p(
                        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>"
                            + "<w:br w:type='page'/><w:t>d</w:t></w:r>")
                    + p("<w:r><w:br w:type='page'/></w:r>")))
        .containsExactly("a", "b", "c d");
  }

  @Test
  void tabsAreTwoSpacesAndSpecialHyphensArePlain() throws RejectedException {
    assertThat(
            lines(
                p(
                    "<w:r><w:t>a</w:t><w:tab/><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t>"
                        + "<w:softHyphen/><w:t>era\u00ADtion</w:t></w:r>")))
        .containsExactly("a  co-operation");
  }

  @Test
  void textIsComposedAndWithoutInvisibleCharacters() throws RejectedException {
    assertThat(lines(p(r(" e\u0301\u200B o\uFB03ce\u00A0x   y "))))
        .containsExactly("\u00E9 office x   y");
  }

  @Test
  void spaceAtTheEndsOfATextCountsOnlyWhereKept() throws RejectedException {
    assertThat(
            lines(
                p("<w:r><w:t>a\n  </w:t></w:r>", "<w:r><w:t xml:space='preserve'> b</w:t></w:r>")))
        .containsExactly("a b");
  }

  @ParameterizedTest
  @CsvSource({
    "Wingdings, F0FC, \u2713",
    "Wingdings, FC, \u2713",
    "Symbol, F0B7, \u2022",
    "Symbol, F0B3, \u2265",
    "Arial, 2713, \u2713"
  })
  void symbolsAreMapped(String font, String code, String look) throws RejectedException {
    assertThat(
            lines(p("<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>", r(" ok"))))
        .containsExactly(look + " ok");
  }

  @Test
  void lettersInASymbolFontAreSymbols() throws RejectedException {
    assertThat(lines(p(r("<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>", "\u00FC"))))
        .containsExactly("\u2713");
  }

  @Test
  void notesAndCommentsAreNoText() throws RejectedException {
    DocxFile file =
        DocxFile.of(
                p(
                    r("a"),
                    "<w:r><w:footnoteReference w:id='2'/></w:r>",
                    "<w:r><w:endnoteReference w:id='2'/></w:r>",
                    "<w:r><w:commentReference w:id='0'/></w:r>"))
            .part("footnotes", "footnotes.xml", "<f>note</f>");
    assertThat(file.lines()).containsExactly("a");
  }

  @Test
  void mathsIsText() throws RejectedException {
    assertThat(lines(p("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"))).containsExactly("x=2");
  }

  @Test
  void anotherDocumentPutInIsTold() throws RejectedException {
    DocxFile file = DocxFile.of(p(r("a")) + "<w:altChunk r:id='x'/>");
    assertThat(file.lines()).containsExactly("a");
    assertThat(file.told()).containsExactly(DiagnosticCode.DAMAGED_PART);
  }

  @Test
  void strictDocumentsAreRead() throws RejectedException {
    DocxFile file =
        DocxFile.ofMainPart(
            "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p>"
                + "<x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>");
    assertThat(file.lines()).containsExactly("strict");
  }

  private static String sections(String references) {
    return p(r("body")) + "<w:sectPr>" + references + "</w:sectPr>";
  }

  @Test
  void headersAndFootersAreFurnitureOnce() throws RejectedException {
    DocxFile file =
        DocxFile.of(
                sections(
                    "<w:headerReference w:type='default' r:id='h.xml'/>"
                        + "<w:headerReference w:type='first' r:id='f.xml'/>"
                        + "<w:footerReference w:type='default' r:id='b.xml'/>"))
            .furniture("header", "h.xml", p(r("Running")) + tbl(tr(tc("Board"))))
            .furniture("header", "f.xml", p(r("Unused")))
            .furniture("footer", "b.xml", p(r("Running")) + p(r("Page 1")));
    assertThat(file.read().furniture())
        .extracting(block -> block.line().text())
        .containsExactly("Running", "Board", "Page 1");
    assertThat(file.lines()).containsExactly("body");
  }

  @Test
  void evenPagesHaveAHeaderOfTheirOwnOnlyWhereTheSettingsSaySo() throws RejectedException {
    String even = sections("<w:headerReference w:type='even' r:id='e.xml'/>");
    DocxFile without = DocxFile.of(even).furniture("header", "e.xml", p(r("Even")));
    assertThat(without.read().furniture()).isEmpty();
    DocxFile with =
        DocxFile.of(even)
            .furniture("header", "e.xml", p(r("Even")))
            .settings("<w:evenAndOddHeaders/>");
    assertThat(with.read().furniture()).hasSize(1);
  }

  @Test
  void aDifferentFirstHeaderIsReadWhereASectionShowsIt() throws RejectedException {
    DocxFile file =
        DocxFile.of(sections("<w:headerReference w:type='first' r:id='f.xml'/><w:titlePg/>"))
            .furniture("header", "f.xml", p(r("First")));
    assertThat(file.read().furniture())
        .extracting(block -> block.line().text())
        .containsExactly("First");
  }
}
