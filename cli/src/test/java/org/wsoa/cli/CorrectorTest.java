package org.wsoa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsoa.cli.CorrectedSample.changed;
import static org.wsoa.cli.CorrectedSample.op;
import static org.wsoa.cli.CorrectedSample.reason;
import static org.wsoa.cli.CorrectedSample.values;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsoa.cli.correct.Corrector.Corrected;
import org.wsoa.extract.Extractor;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Document;
import org.wsoa.model.Precision;
import org.wsoa.model.Timing;

/** What corrections do to a document: what is corrected, and nothing else. */
class CorrectorTest {
  private static final CorrectedSample SAMPLE = CorrectedSample.read();
  private static final Document PLAN = SAMPLE.document();

  /** Free texts of a PLAN, by the last part of their pointer. */
  private static final Set<String> TEXTS =
      Set.of("title", "area", "text", "name", "role", "organisation", "resources", "label");

  @Test
  void ofThreeRandomValuesExactlyTheseChange() {
    Map<String, String> values = values(PLAN);
    List<String> texts = new ArrayList<>();
    for (String at : values.keySet()) {
      if (at.startsWith("/plan/") && TEXTS.contains(at.substring(at.lastIndexOf('/') + 1))) {
        texts.add(at);
      }
    }
    assertThat(texts).hasSizeGreaterThan(100);
    for (int seed = 1; seed <= 25; seed++) {
      Random random = new Random(seed);
      Collections.shuffle(texts, random);
      List<String> operations = new ArrayList<>();
      Set<String> wanted = new HashSet<>();
      for (String at : texts.subList(0, 3)) {
        String path = at.substring("/plan".length());
        operations.add(op("test", path, values.getOrDefault(at, "").replace("'", "\\u0027")));
        operations.add(op("replace", path, "'Words of seed " + seed + " & <b> 3 July 2031'"));
        wanted.add(at);
        String holder = at.substring(0, at.lastIndexOf('/'));
        if (values.containsKey(holder + "/precision")) {
          wanted.addAll(List.of(holder + "/start", holder + "/end"));
          if (!values.getOrDefault(holder + "/precision", "").equals("\"day\"")) {
            wanted.add(holder + "/precision");
          }
        }
      }
      Corrected corrected = SAMPLE.correct(operations.toArray(String[]::new));
      assertThat(corrected.refused()).as("seed " + seed).isEmpty();
      assertThat(corrected.applied()).isEqualTo(3);
      assertThat(changed(PLAN, corrected.document())).as("seed " + seed).isEqualTo(wanted);
    }
  }

  @Test
  void daysFollowTheWordsOfADate() {
    Corrected corrected = SAMPLE.correct(op("replace", "/actions/0/due/text", "'Oct 2024'"));
    assertThat(CanonicalJson.pretty(due(corrected)))
        .isEqualTo(CanonicalJson.pretty(Extractor.timing("Oct 2024")));
    assertThat(
            due(SAMPLE.correct(op("replace", "/actions/0/due/text", "'when we can'"))).precision())
        .isEqualTo(Precision.UNKNOWN);
    assertThat(due(SAMPLE.correct(op("replace", "/actions/0/due/text", "'ongoing'"))).precision())
        .isEqualTo(Precision.ONGOING);
  }

  @Test
  void daysThatAreCorrectedThemselvesStand() {
    Corrected corrected =
        SAMPLE.correct(
            op("replace", "/actions/0/due/text", "'Oct 2024'"),
            op("replace", "/actions/0/due/start", "'2024-09-17'"));
    assertThat(due(corrected).start().orElseThrow()).hasToString("2024-09-17");
    assertThat(due(corrected).end()).isEqualTo(PLAN.plan().actions().get(0).due().get().end());
    assertThat(due(corrected).text()).isEqualTo("Oct 2024");
  }

  @Test
  void aDateThatWasMissedNeedsItsWordsOnly() {
    Corrected corrected =
        SAMPLE.correct(
            "{'op':'remove','path':'/actions/0/due'}",
            op("add", "/actions/0/due", "{'text':'3 July 2025'}"),
            op("add", "/actions/1/start", "{'text':'May 2024'}"));
    assertThat(due(corrected)).isEqualTo(Extractor.timing("3 July 2025"));
    assertThat(corrected.document().plan().actions().get(1).start())
        .contains(Extractor.timing("May 2024"));
  }

  private static Timing due(Corrected corrected) {
    return corrected.document().plan().actions().get(0).due().orElseThrow();
  }

  @Test
  void anEmptyTextIsNone() {
    Corrected corrected =
        SAMPLE.correct(
            op("add", "/actions/0/resources", "''"),
            op("replace", "/actions/0/due/text", "''"),
            op("replace", "/actions/1/text", "''"));
    assertThat(corrected.refused()).isEmpty();
    assertThat(corrected.document().plan().actions().get(0).due()).isEmpty();
    assertThat(corrected.document().plan().actions().get(1).text()).isEmpty();
    assertThat(corrected.document().evidence()).doesNotContainKeys("/actions/0/due");
  }

  @Test
  void whatHasChangedIsNotCorrected() {
    Corrected corrected =
        SAMPLE.correct(
            op("test", "/actions/0/text", "'Something else'"),
            op("replace", "/actions/0/text", "'Mine'"),
            op("replace", "/title", "'Better'"));
    assertThat(corrected.applied()).isEqualTo(1);
    assertThat(reason(corrected))
        .startsWith("at /actions/0/text there is now \"")
        .endsWith(", not \"Something else\"");
    assertThat(corrected.document().diagnostics()).hasSize(PLAN.diagnostics().size() + 1);
    assertThat(corrected.document().diagnostics())
        .last()
        .satisfies(
            told -> {
              assertThat(told.code()).isEqualTo(DiagnosticCode.CORRECTION_NOT_APPLIED);
              assertThat(told.message())
                  .startsWith("The correction of /actions/0/text was left out: ");
              assertThat(told.at()).contains(SAMPLE.place("/actions/0/text"));
            });
    assertThat(changed(PLAN, corrected.document()))
        .filteredOn(at -> at.startsWith("/plan/"))
        .containsExactly("/plan/title");
  }

  @Test
  void whatIsGoneIsNotCorrected() {
    for (String gone :
        List.of("/actions/999/text", "/nothing", "/actions/-", "/actions/00/text", "/title/x")) {
      Corrected corrected = SAMPLE.correct(op("replace", gone, "'x'"));
      assertThat(corrected.applied()).as(gone).isZero();
      assertThat(reason(corrected)).contains("there is nothing at ").contains(" any more");
      assertThat(corrected.document().diagnostics()).last().matches(d -> d.at().isEmpty());
    }
    assertThat(SAMPLE.correct("{'op':'remove','path':'/actions/-'}").applied()).isZero();
    assertThat(SAMPLE.correct(op("add", "/actions/999", "{}")).applied()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          replace | /title | 5
          replace | /title | {'a':1}
          replace | /kind | 'poem'
          replace | /actions/0/status/state | 'fine'
          replace | /actions/0/due/start | '2031-01-01'
          replace | /actions/0/due/start | 'soon'
          add | /evidence | {'title':[{'page':1}]}
          add | /actions/0/colour | 'red'
          add | /actions/- | 'do it'
          replace | /actions | 'all'
          replace | /issues/0/id | 'other'
          replace | /actions/0/issueId | 'nowhere'
          replace | /actions/0/outcomeIds/0 | 'nowhere'
          replace | /actions/0/id | '9.9-A9'
          replace | /outcomes/0/id | '9.9-O9'""")
  void whatFitsNoPlanIsLeftOut(String op, String path, String value) {
    Corrected corrected =
        SAMPLE.correct(
            op("replace", "/area", "'Elsewhere'"),
            op(op, path, value),
            op("replace", "/actions/1/text", "'Yes'"));
    assertThat(corrected.applied()).isEqualTo(2);
    assertThat(reason(corrected)).containsAnyOf("does not fit: ", "numbered by where they stand");
    assertThat(changed(PLAN, corrected.document()))
        .filteredOn(at -> at.startsWith("/plan/"))
        .containsExactlyInAnyOrder("/plan/area", "/plan/actions/1/text");
  }

  @Test
  void halfACharacterHarmsNothing() {
    Corrected corrected =
        SAMPLE.correct(
            op("replace", "/title", "'\\ud800'"),
            op("test", "/area", "'\\ud800'"),
            op("replace", "/area", "'x'"),
            op("replace", "/actions/\\udc00\\u001b[0m", "'x'"),
            op("replace", "/kind", "'\\udfff\\u001b'"));
    assertThat(corrected.applied()).isEqualTo(1); // it is written as U+FFFD, like any document's
    assertThat(corrected.refused()).hasSize(3);
    assertThat(corrected.document().diagnostics())
        .allMatch(told -> told.message().chars().noneMatch(c -> c < ' '));
  }

  @Test
  void whatIsNestedTooDeepIsLeftOut() {
    String deep = "[".repeat(25) + "1" + "]".repeat(25);
    assertThat(SAMPLE.correct(op("add", "/actions/0/extra", deep)).applied()).isZero();
  }
}
