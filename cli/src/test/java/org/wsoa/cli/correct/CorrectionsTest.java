package org.wsoa.cli.correct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a file of corrections, and what is refused. */
class CorrectionsTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  /** Single quotes are written for double ones. */
  private static byte[] file(String members) {
    String json =
        "{'correctionsVersion': '1.0', 'source': {'fileName': 'plan.pdf', 'sha256': '%s'},"
            + " 'planSha256': '%s'%s}";
    return json.formatted(DIGEST, DIGEST, members).replace('\'', '"').getBytes(UTF_8);
  }

  private static byte[] patch(String operations) {
    return file(", 'patch': [" + operations + "]");
  }

  @Test
  void aPatchIsASequenceOfCorrections() {
    Corrections read =
        Corrections.read(
            patch(
                """
                {'op': 'test', 'path': '/title', 'value': 'Old'},
                {'op': 'test', 'path': '/area', 'value': 'Here'},
                {'op': 'replace', 'path': '/title', 'value': 'New'},
                {'op': 'remove', 'path': '/actions/3'},
                {'op': 'test', 'path': '/area', 'value': 'Here'},
                {'op': 'add', 'path': '/actions/3/extra/a~1b~0c', 'value': 5.0}"""));
    List<Correction> corrections = read.corrections();
    assertThat(corrections).extracting(c -> c.tests().size()).containsExactly(2, 0, 1);
    assertThat(corrections)
        .extracting(Correction::path)
        .containsExactly("/title", "/actions/3", "/actions/3/extra/a~1b~0c");
    assertThat(corrections.get(2).change().last()).isEqualTo("a/b~c");
    assertThat(corrections.get(2).change().value().orElseThrow().isInt()).isTrue();
  }

  @Test
  void patchAndHeadingsMayBeAbsent() {
    Corrections read = Corrections.read(file(""));
    assertThat(read.corrections()).isEmpty();
    assertThat(read.meanings()).isEmpty();
    assertThat(read.source().sha256()).isEqualTo(DIGEST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {'op': 'move', 'from': '/area', 'path': '/title'} | operation 1 of the patch says move; a correction adds, removes or replaces
          {'op': 'copy', 'from': '/area', 'path': '/title'} | says copy
          {'op': 'replace', 'path': '/title', 'value': 'x'}, {'op': 'drop', 'path': '/title'} | operation 2 of the patch says "drop"
          {'path': '/title', 'value': 'x'} | not test, add, remove or replace
          {'op': 'replace', 'path': '/title'} | has no value
          {'op': 'remove', 'path': '/title', 'value': 'x'} | removes and yet has a value
          {'op': 'add', 'from': '/area', 'path': '/title', 'value': 'x'} | has a "from"
          {'op': 'replace', 'path': '', 'value': {}} | that of the whole plan
          {'op': 'replace', 'value': 'x'} | has no path
          {'op': 'replace', 'path': 'title', 'value': 'x'} | is no JSON Pointer
          {'op': 'replace', 'path': '/a~2', 'value': 'x'} | is no JSON Pointer
          {'op': 'replace', 'path': '/title', 'value': null} | null
          {'op': 'replace', 'path': '/title', 'value': 'x', 'by': 'me'} | by
          {'op': 'replace', 'path': ['title'], 'value': 'x'} | is no file of corrections
          {'op': 'test', 'path': '/title', 'value': 'x'} | ends with a test
          5 | is no file of corrections""")
  void anOperationThatNoCorrectionHasIsRefused(String operations, String words) {
    assertThatThrownBy(() -> Corrections.read(patch(operations)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {'heading': 'Who', 'meaning': 'boss'} | takes the heading "Who" for "boss"; it can be ref,
          {'heading': 'Who', 'meaning': 'unknown'} | for "unknown"
          {'heading': '?!', 'meaning': 'owner'} | which has no words
          {'meaning': 'owner'} | which has no words
          {'heading': 'Who', 'meaning': 'owner'}, {'heading': 'WHO?', 'meaning': 'due'} | for owner and for due""")
  void aHeadingThatMeansNothingIsRefused(String headings, String words) {
    assertThatThrownBy(() -> Corrections.read(file(", 'headings': [" + headings + "]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @Test
  void whatIsNoFileOfCorrectionsIsRefused() {
    String good = new String(file(""), UTF_8);
    String deep = "[".repeat(100_000);
    assertThat(Corrections.read(good.getBytes(UTF_8))).isNotNull();
    for (String bad :
        List.of(
            "",
            "hello",
            "[]",
            "{}",
            "{\"schemaVersion\":\"1.0\"}",
            deep,
            good.replace("1.0", "2.0"),
            good.replace("\"1.0\"", "1.0"),
            good.replace("plan.pdf", ""),
            good.replace("0123", "0X23"),
            good.replace(DIGEST, ""),
            good.replace("planSha256", "planDigest"),
            good.replace("{\"correctionsVersion\"", "{\"title\": 1, \"correctionsVersion\""),
            good + "{}",
            good.substring(0, good.length() - 1) + ", \"patch\": " + deep)) {
      assertThatThrownBy(() -> Corrections.read(bad.getBytes(UTF_8)))
          .as(bad.substring(0, Math.min(bad.length(), 60)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Corrections.read(good.replace("1.0", "2.0").getBytes(UTF_8)))
        .hasMessage("has corrections version 2.0, not 1.0");
    assertThatThrownBy(() -> Corrections.read(new byte[Corrections.MAX_BYTES + 1]))
        .hasMessageContaining("no review saves as many");
    String many = "{'op': 'remove', 'path': '/a'}, ".repeat(20_000);
    assertThatThrownBy(() -> Corrections.read(patch(many + "{'op': 'remove', 'path': '/a'}")))
        .hasMessageContaining("more than 20000 operations");
  }
}
