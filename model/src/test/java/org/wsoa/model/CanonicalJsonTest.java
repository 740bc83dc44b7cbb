package org.wsoa.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
  /** The samples of RFC 8785 appendix B: the bits of a double and how it is spelt. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void spellsNumbersAsTheRfc(String bits, String spelt) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(text(List.of(number))).isEqualTo("[" + spelt + "]");
  }

  @ParameterizedTest
  @CsvSource({"90, 90", "90.00, 90", "1E+2, 100", "4.50, 4.5", "0.9, 0.9", "-12.25, -12.25"})
  void spellsDecimalsPlainly(BigDecimal number, String spelt) {
    assertThat(text(List.of(number))).isEqualTo("[" + spelt + "]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNoNumber(double number) {
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(List.of(number)));
  }

  /** The example of RFC 8785 section 3.2.2. */
  @Test
  void writesTheExampleOfTheRfc() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("numbers", List.of(333333333.3333333, 1E30, 4.50, 2e-3, 1e-27));
    value.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
    value.put("literals", Arrays.asList(null, true, false));
    assertThat(text(value))
        .isEqualTo(
            "{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  /** The example of RFC 8785 section 3.2.3: sorted by UTF-16 units, not by code points. */
  @Test
  void sortsAsTheRfc() {
    Map<String, String> value = new LinkedHashMap<>();
    value.put("\u20ac", "euro");
    value.put("\r", "return");
    value.put("\ufb33", "dalet");
    value.put("1", "one");
    value.put("\ud83d\ude00", "face");
    value.put("\u0080", "control");
    value.put("\u00f6", "o");
    assertThat(text(value))
        .isEqualTo(
            "{\"\\r\":\"return\",\"1\":\"one\",\"\u0080\":\"control\",\"\u00f6\":\"o\","
                + "\"\u20ac\":\"euro\",\"\ud83d\ude00\":\"face\",\"\ufb33\":\"dalet\"}");
  }

  @Test
  void escapesOnlyWhatMustBe() {
    assertThat(text(List.of("\b\t\n\f\r\"\\"))).isEqualTo("[\"\\b\\t\\n\\f\\r\\\"\\\\\"]");
    assertThat(text(List.of("\u0000\u001f"))).isEqualTo("[\"\\u0000\\u001f\"]");
    assertThat(text(List.of("\u007f\u2028</script>"))).isEqualTo("[\"\u007f\u2028</script>\"]");
  }

  @Test
  void writesALoneSurrogateAsTheReplacementCharacter() {
    assertThat(text(List.of("a\ud800", "\udc00b", "\ud83d\ude00")))
        .isEqualTo("[\"a\ufffd\",\"\ufffdb\",\"\ud83d\ude00\"]");
    assertThat(text(Map.of("\ud800", 1))).isEqualTo("{\"\ufffd\":1}");
  }

  @Test
  void agreesWithTheLibraryOfTheRfcsAuthors() throws Exception {
    byte[] ours = CanonicalJson.write(Examples.full());
    assertThat(new JsonCanonicalizer(ours).getEncodedString()).isEqualTo(new String(ours, UTF_8));
    String pretty = CanonicalJson.pretty(Examples.full());
    assertThat(new JsonCanonicalizer(pretty).getEncodedString()).isEqualTo(new String(ours, UTF_8));
  }

  @Test
  void prettyIsOneMemberToALine() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("b", List.of(1, "x"));
    value.put("a", "y");
    assertThat(CanonicalJson.pretty(value))
        .isEqualTo("{\n  \"a\": \"y\",\n  \"b\": [\n    1,\n    \"x\"\n  ]\n}\n");
  }

  @Test
  void leavesOutWhatIsAbsentSaveTheListsThatAreAlwaysThere() {
    assertThat(text(Examples.bare()))
        .isEqualTo(
            "{\"diagnostics\":[],\"plan\":{\"actions\":[],\"kind\":\"action-plan\",\"outcomes\":[]},"
                + "\"schemaVersion\":\"1.0\",\"source\":{\"byteSize\":0,\"fileName\":\"a.tsv\","
                + "\"mediaType\":\"text/tab-separated-values\",\"sha256\":\""
                + Examples.SHA256
                + "\"}}");
  }

  /** Documents and plans are written member by member, all else by Jackson. */
  @Test
  void writesDocumentsAndPlansAsJacksonWould() {
    String odd = "\u0000\b\u001f\"\\/\u007f\u00e9\u07ff\u0800\ufffd\ud83d\ude00\ude00\ud83d";
    Document document = Examples.full();
    Document unlikely =
        new Document(
            odd,
            document.plan(),
            document.source(),
            Map.of(
                "/b", List.of(), odd.repeat(10_000), List.of(Place.inDocument(), Place.onLine(1))),
            document.diagnostics());
    for (Document each : List.of(document, Examples.bare(), unlikely)) {
      assertThat("[" + text(each) + "]").isEqualTo(text(List.of(each)));
      assertThat("[" + text(each.plan()) + "]").isEqualTo(text(List.of(each.plan())));
      assertThat(CanonicalJson.pretty(new Wrapped<>(each)))
          .isEqualTo(
              "{\n  \"of\": " + CanonicalJson.pretty(each).replace("\n", "\n  ").strip() + "\n}\n");
      assertThat(CanonicalJson.pretty(new Wrapped<>(each.plan())))
          .isEqualTo(
              "{\n  \"of\": "
                  + CanonicalJson.pretty(each.plan()).replace("\n", "\n  ").strip()
                  + "\n}\n");
    }
  }

  private record Wrapped<T>(T of) {}

  @Test
  void readsBackWhatItWrote() {
    for (Document document : List.of(Examples.full(), Examples.bare())) {
      assertThat(CanonicalJson.readDocument(CanonicalJson.write(document))).isEqualTo(document);
      assertThat(CanonicalJson.readDocument(CanonicalJson.pretty(document).getBytes(UTF_8)))
          .isEqualTo(document);
    }
  }

  @Test
  void writesPlacesFlat() {
    Place.Cell cell = new Place.Cell(1, 2, 3);
    assertThat(
            text(
                List.of(
                    Place.onPage(7, new Box(1, 2, 3.456, 40.1)).in(cell),
                    Place.onPage(7, new Box(0, 0, 0, 0)),
                    Place.onLine(4).in(cell),
                    Place.onLine(4),
                    Place.inDocument().in(cell))))
        .isEqualTo(
            "[{\"box\":[1,2,3.46,40.1],\"column\":3,\"page\":7,\"row\":2,\"table\":1},"
                + "{\"box\":[0,0,0,0],\"page\":7},"
                + "{\"column\":3,\"line\":4,\"row\":2,\"table\":1},"
                + "{\"line\":4},"
                + "{\"column\":3,\"row\":2,\"table\":1}]");
  }

  @Test
  void leavesOutAPlaceThatSaysNothing() {
    Diagnostic nowhere =
        new Diagnostic(
            DiagnosticCode.FURNITURE,
            Severity.INFO,
            "m",
            java.util.Optional.of(Place.inDocument()));
    assertThat(text(nowhere))
        .isEqualTo("{\"code\":\"furniture\",\"message\":\"m\",\"severity\":\"info\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"page\":1}",
        "{\"box\":[0,0,1,1]}",
        "{\"page\":0,\"box\":[0,0,1,1]}",
        "{\"page\":1,\"box\":[0,0,1]}",
        "{\"page\":1,\"box\":[5,0,1,1]}",
        "{\"page\":1,\"box\":[0,0,1,1],\"line\":1}",
        "{\"line\":1,\"row\":1}",
        "{\"line\":1,\"sheet\":1}"
      })
  void refusesPlacesThatCannotBe(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.read(json.getBytes(UTF_8), Place.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown member | \"kind\"         | \"kinds\"",
        "unknown word   | improvement-plan | improvements",
        "number as text | \"byteSize\":1234 | \"byteSize\":\"1234\"",
        "null           | \"pageCount\":7  | \"pageCount\":null",
        "null text      | \"area\":\"Somewhere\" | \"area\":null",
        "member twice   | \"title\":\"First\" | \"title\":\"First\",\"title\":\"First\"",
        "no such day    | 2024-06-30       | 2024-06-31",
        "wrong order    | 2024-06-30       | 2023-06-30",
        "missing member | ,\"sha256\"      | ,\"sha\""
      })
  void refuses(String what, String from, String to) {
    String json = text(Examples.full());
    assertThat(json).contains(from);
    byte[] broken = json.replace(from, to).getBytes(UTF_8);
    assertThatIllegalArgumentException()
        .as(what)
        .isThrownBy(() -> CanonicalJson.readDocument(broken));
  }

  @Test
  void refusesWhatFollowsTheDocument() {
    byte[] twice = (text(Examples.bare()) + "{}").getBytes(UTF_8);
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.readDocument(twice));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.readDocument(new byte[0]));
  }

  private static String text(Object value) {
    return new String(CanonicalJson.write(value), UTF_8);
  }

  @Test
  void refusesWhatIsNestedDeeperThanAnyDocument() {
    byte[] deep = "[".repeat(100_000).getBytes(UTF_8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.readDocument(deep))
        .withMessageContaining("nesting depth");
  }
}
