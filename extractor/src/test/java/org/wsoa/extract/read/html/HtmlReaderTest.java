package org.wsoa.extract.read.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.Diagnostics;
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

class HtmlReaderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsHeadingsParagraphsAndTablesInOrder() throws Exception {
    assertThat(
            shown(
                "<title>t</title><h1>Plan</h1><p>One\n two<h3>Part</h3>"
                    + "<table><tr><th>A<th>B<tr><td>1<td></table>end"))
        .containsExactly("h1: Plan", "p: One two", "h3: Part", "table", "|A|B|", "|1||", "p: end");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void takesTheEncodingFromMarkThenSoundUtf8ThenTheFilesWord() throws Exception {
    String page = "<p>£\u2019é";
    assertThat(shown(("\ufeff" + page).getBytes(UTF_16LE))).containsExactly("p: £\u2019é");
    assertThat(shown(("<meta charset=iso-8859-1>" + page).getBytes(UTF_8)))
        .containsExactly("p: £\u2019é");
    assertThat(shown(("<meta charset='iso-8859-1'>" + page).getBytes(WINDOWS_1252)))
        .containsExactly("p: £\u2019é");
    String other = "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'><p>€";
    assertThat(shown(other.getBytes(Charset.forName("iso-8859-15")))).containsExactly("p: €");
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void guessesWindows1252WhereThePageSaysNothing() throws Exception {
    assertThat(shown("<p>£5".getBytes(WINDOWS_1252))).containsExactly("p: £5");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.GUESSED_ENCODING);
  }

  @Test
  void putsSpansOnAGrid() throws Exception {
    assertThat(
            shown(
                "<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D"
                    + "<tr><td colspan=3>E</table>"))
        .containsExactly("table", "|A|B|^|", "|^|C|D|", "|E|^|^|");
  }

  @Test
  void endsSpansWhereTheirPartOfTheTableEnds() throws Exception {
    assertThat(
            shown(
                "<table><thead><tr><th rowspan=9>A<th>B<tbody><tr><td rowspan=0>1<td>2<tr><td>3"
                    + "<tfoot><tr><td>x<td>y</table>"))
        .containsExactly("table", "|A|B|", "|1|2|", "|^|3|", "|x|y|");
  }

  @Test
  void boundsHugeSpansAndCountsOnlyEdgesThatSomeCellHas() throws Exception {
    assertThat(
            shown(
                "<table><tr><td colspan=999999999999>A<td>B<tr><td rowspan=99999999>1<td>2"
                    + "<tr><td colspan=x>3</table>"))
        .containsExactly("table", "|A|^|B|", "|1|2|-|", "|^|3|-|");
  }

  @Test
  void endsASpanThatWouldRunIntoAnother() throws Exception {
    assertThat(shown("<table><tr><td>A<td rowspan=2>B<tr><td colspan=2>C</table>"))
        .containsExactly("table", "|A|B|", "|C|^|");
  }

  @Test
  void knowsHeaderCells() throws Exception {
    RawTable table = table("<table><tr><th>A<th>B<tr><th scope=row>1<td>2<tr><th>x<th>y</table>");
    assertThat(table.cells())
        .filteredOn(RawCell::header)
        .extracting(RawCell::text)
        .containsExactly("A", "B");
    RawTable told = table("<table><thead><tr><td>A<td>B<tbody><tr><td>1<td>2</table>");
    assertThat(told.cells()).filteredOn(RawCell::header).hasSize(2);
  }

  @Test
  void endsLinesAsABrowserDoes() throws Exception {
    RawCell cell =
        cell(
            "<p>one\n two</p><div>three<br>four</div>five<pre>six\nseven</pre> <span>&nbsp;</span>");
    assertThat(cell.text()).isEqualTo("one two\nthree\nfour\nfive\nsix\nseven");
    assertThat(cell("Ann&nbsp;&nbsp;Bea").text()).isEqualTo("Ann  Bea");
    assertThat(cell("a<span style='display: block'>b</span>c").text()).isEqualTo("a\nb\nc");
  }

  @Test
  void keepsListMarksApartFromText() throws Exception {
    assertThat(cell("<ul><li>a<li><p>b</p><p>c</p></ul>").lines())
        .containsExactly(
            new TextLine("\u2022", "a"), new TextLine("\u2022", "b"), new TextLine("", "c"));
    assertThat(cell("<ol start=3><li>a<li value=7>b<li>c</ol>").lines())
        .extracting(TextLine::marker)
        .containsExactly("3.", "7.", "8.");
    assertThat(cell("<ol type=i><li>a<li>b<ol type=A><li>c</ol></ol>").lines())
        .extracting(TextLine::marked)
        .containsExactly("i. a", "ii. b", "A. c");
    assertThat(cell("<ul style='list-style: none'><li>a</ul>").lines().get(0).marker()).isEmpty();
    assertThat(cell("<ul><li style=\"list-style-type: '4\\29\\a0'\">a</ul>").lines().get(0))
        .isEqualTo(new TextLine("4)", "a"));
    assertThat(
            cell("<p><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>a").lines().get(0))
        .isEqualTo(new TextLine("\u2022", "a"));
  }

  @Test
  void takesTheNumberOfAnEmptyEntryForText() throws Exception {
    assertThat(cell("<ol start=4><li></li></ol>").text()).isEqualTo("4.");
    assertThat(cell("<ul><li></li></ul>").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bgcolor=#92D050 | #92d050",
        "bgcolor=FFC000 | #ffc000",
        "style='background-color: rgb(255, 0, 0)' | #ff0000",
        "style='background: #0f0 url(red.png)' | #00ff00",
        "style='background:LimeGreen' | #32cd32",
        "style='background: rgba(0,0,0,0)' | ''",
        "style='background: transparent' | ''",
        "style='color: red' | ''",
        "class=r | #ff0000",
        "class='r late' | #ffa500",
        "class='r' style='background: blue' | #0000ff",
        "id=k class=r | #808080"
      })
  void takesFillsFromAttributesAndRules(String attributes, String fill) throws Exception {
    String rules =
        "<style>/* .r {background: pink} */ .late, .x { background-color: orange } "
            + "td.r { background: red } .r.late { background: orange }\n#k{background:grey}"
            + "@media print { td { background: pink } } @page { margin: 1cm; @top { x: y } }"
            + "tr:nth-child(even) td, td:hover { background: pink }</style>";
    RawTable table = table(rules + "<table><tr><td " + attributes + ">x</table>");
    assertThat(table.cells().get(0).fill().map(f -> f.hex()).orElse("")).isEqualTo(fill);
  }

  @Test
  void looksForFillsFromTheTextOutwards() throws Exception {
    String row = "<table><tr style='background: red'>";
    assertThat(fill(row + "<td>x")).isEqualTo("#ff0000");
    assertThat(fill(row + "<td><span style='background: lime'>x</span>")).isEqualTo("#00ff00");
    assertThat(fill(row + "<td><b style='background: lime'>x</b> y")).isEqualTo("#ff0000");
    assertThat(fill(row + "<td><div style='background: lime'></div>")).isEqualTo("#00ff00");
    assertThat(fill("<table bgcolor=blue><tr><td>x")).isEqualTo("#0000ff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b style='display:none'>gone</b>",
        "<b hidden>gone</b>",
        "<b style='visibility: hidden'>gone</b>",
        "<b style='mso-hide:all'>gone</b>",
        "<b class=h>gone</b>"
      })
  void leavesOutWhatIsHidden(String hidden) throws Exception {
    RawTable table =
        table("<style>b.h{display:none!important}</style><table><tr><td>a " + hidden + "</table>");
    assertThat(table.cells().get(0).text()).isEqualTo("a");
    assertThat(diagnostics.list())
        .containsExactly(
            new Diagnostic(
                DiagnosticCode.HIDDEN_TEXT,
                org.wsoa.model.Severity.INFO,
                "hidden text was left out",
                java.util.Optional.of(place(1, 1))));
  }

  @Test
  void leavesOutHiddenRowsAndCells() throws Exception {
    assertThat(
            shown(
                "<table><tr><td>A<td hidden>no<td>B<tr style='display:none'><td>no"
                    + "<tr><td>1<td>2</table>"))
        .containsExactly("table", "|A|B|", "|1|2|");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.HIDDEN_TEXT);
  }

  @Test
  void leavesOutScriptsAndMenusWithoutAWord() throws Exception {
    assertThat(
            shown(
                "<nav>Home</nav><script>x</script><style>p{}</style><noscript>y</noscript>"
                    + "<template><p>z</template><p>text"))
        .containsExactly("p: text");
    assertThat(diagnostics.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<del>May</del>",
        "<s>May</s>",
        "<strike>May</strike>",
        "<span style='text-decoration: underline line-through'>May</span>",
        "<span class=old>May</span>"
      })
  void leavesOutWhatIsStruckThrough(String struck) throws Exception {
    RawTable table =
        table(
            "<style>.old{text-decoration-line:line-through}</style><table><tr><td>"
                + struck
                + " June</table>");
    assertThat(table.cells().get(0).text()).isEqualTo("June");
    assertThat(diagnostics.list())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.STRUCK_TEXT);
  }

  @Test
  void keepsFootersAndFixedTextApart() throws Exception {
    RawDocument page =
        read("<div style='position:fixed'>DRAFT</div><p>a<footer><p>v2<p>May 2024</footer>");
    assertThat(Shown.of(page)).containsExactly("p: a");
    assertThat(page.furniture())
        .extracting((TextBlock block) -> block.line().text())
        .containsExactly("DRAFT", "v2", "May 2024");
  }

  @Test
  void readsOnlyTheMainPartWhereAllTablesStandInIt() throws Exception {
    String table = "<table><tr><td>A</table>";
    assertThat(shown("<p>Cookies<main><p>a" + table + "</main><p>Share"))
        .containsExactly("p: a", "table", "|A|");
    assertThat(shown("<p>b<main><p>a</main>" + table))
        .containsExactly("p: b", "p: a", "table", "|A|");
  }

  @Test
  void readsTablesInTablesAsTheirOwn() throws Exception {
    String inner = "<table><tr><td>1<td>2</table>";
    assertThat(shown("<table><tr><td>A" + inner + "<td>B</table>"))
        .containsExactly("table", "|A|B|", "table", "|1|2|");
    assertThat(shown("<table><tr><td>" + inner + "<td>" + inner + "</table>"))
        .containsExactly("table", "|1|2|", "table", "|1|2|");
    assertThat(shown("<table><tr><td>A<td><table><tr><td>x<tr><td>y</table></table>"))
        .containsExactly("table", "|A|x/y|");
  }

  @Test
  void readsCaptionsAboveTheirTables() throws Exception {
    assertThat(shown("<table><caption>Priority 1</caption><tr><td>A</table>"))
        .containsExactly("h6: Priority 1", "table", "|A|");
  }

  @Test
  void leavesOutMarksOfFootnotes() throws Exception {
    assertThat(cell("Act<sup><a href='#n1'>1</a></sup> now<a href='#_ftn2'>[2]</a>").text())
        .isEqualTo("Act now");
    assertThat(cell("x<sup>2</sup> <a href='#p'>see</a>").text()).isEqualTo("x\u00b2 see");
  }

  @Test
  void writesRaisedFiguresAsSuch() throws Exception {
    assertThat(cell("all<sup><b>1</b></sup>, 1<sup>st</sup>, CO<sub>2</sub>").text())
        .isEqualTo("all\u00b9, 1st, CO2");
  }

  @Test
  void readsWhatFormsAndPicturesShow() throws Exception {
    assertThat(cell("<input type=checkbox checked>").text()).isEqualTo("\u2713");
    assertThat(cell("<input type=checkbox>").isEmpty()).isTrue();
    assertThat(cell("<select><option>a<option selected>b</select>").text()).isEqualTo("b");
    assertThat(cell("<img src=g.png alt=Green>").text()).isEqualTo("Green");
    assertThat(cell("Late <img src=g.png alt=Green>").text()).isEqualTo("Late");
  }

  @Test
  void knowsBoldText() throws Exception {
    assertThat(cell("<b>a</b> <strong>b</strong>").bold()).isTrue();
    assertThat(cell("<b>a</b> b").bold()).isFalse();
    assertThat(cell("<p style='font-weight:700'>a").bold()).isTrue();
    assertThat(cell("").bold()).isFalse();
  }

  @Test
  void saysInWhichCellAValueStands() throws Exception {
    assertThat(table("<table><tr><td>A<td>B</table>").cells().get(1).places())
        .containsExactly(place(1, 2));
  }

  private static Place place(int row, int column) {
    return Place.inDocument().in(new Place.Cell(1, row, column));
  }

  private RawCell cell(String html) throws RejectedException {
    return table("<table><tr><td>" + html + "</td><td>other</td></table>").cells().get(0);
  }

  private String fill(String html) throws RejectedException {
    return table(html).cells().get(0).fill().map(found -> found.hex()).orElse("");
  }

  private RawTable table(String html) throws RejectedException {
    return Shown.table(read(html), 1);
  }

  private List<String> shown(String html) throws RejectedException {
    return Shown.of(read(html));
  }

  private List<String> shown(byte[] html) throws RejectedException {
    return Shown.of(read(html));
  }

  private RawDocument read(String html) throws RejectedException {
    return read(html.getBytes(UTF_8));
  }

  private RawDocument read(byte[] html) throws RejectedException {
    return new HtmlReader().read(new SourceFile("plan.html", "text/html", html), diagnostics);
  }
}
