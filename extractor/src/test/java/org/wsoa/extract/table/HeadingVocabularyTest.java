package org.wsoa.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.normalise.Vocabulary;
import org.wsoa.extract.table.HeadingVocabulary.Candidate;

/** What a heading's wording alone says. */
class HeadingVocabularyTest {
  private final HeadingVocabulary words =
      of("gadget\towner\t-", "big gadget\taction\t-", "thing\tdue\tstatus,outcome");

  @Test
  void wholeWordingScoresFull() {
    assertThat(best("Gadget")).isEqualTo(new Candidate(Meaning.OWNER, 1, "gadget"));
  }

  @Test
  void casePunctuationAndSpaceDoNotCount() {
    assertThat(best("  BIG -  gadget:*")).isEqualTo(new Candidate(Meaning.ACTION, 1, "big gadget"));
  }

  @Test
  void partScoresByTheShareOfWordsItCovers() {
    double half = best("Gadget wanted").score();
    double third = best("Gadget wanted here").score();
    assertThat(half).isGreaterThan(third);
    assertThat(half).isLessThan(1);
    assertThat(third).isGreaterThan(0.3);
  }

  @Test
  void longerWordingBeatsTheShorterInsideIt() {
    assertThat(words.candidates("big gadget"))
        .extracting(Candidate::meaning)
        .containsExactly(Meaning.ACTION, Meaning.OWNER);
  }

  @Test
  void wordingIsNotFoundInsideAWord() {
    assertThat(words.candidates("Gadgetry")).isEmpty();
  }

  @Test
  void bracketsAreLeftOut() {
    assertThat(best("Gadget (all that there are in the county)").score()).isEqualTo(0.95);
  }

  @Test
  void numbersAreLeftOut() {
    assertThat(best("Gadget 29/10/21").score()).isEqualTo(0.95);
  }

  @Test
  void aWordThatANarrowColumnBrokeIsWhole() {
    assertThat(best("Big gad get").meaning()).isEqualTo(Meaning.ACTION);
    assertThat(words.candidates("Th ing")).isEmpty(); // too short to be told from other words
  }

  @Test
  void furtherWordingsOverruleTheBuiltIn() {
    HeadingVocabulary more =
        words.with("own.tsv", List.of("# mine", "", "Who carries it?\towner", "thing\tref\tdue"));
    assertThat(more.candidates("Who carries it").get(0).meaning()).isEqualTo(Meaning.OWNER);
    assertThat(more.candidates("Thing"))
        .extracting(Candidate::meaning)
        .containsExactly(Meaning.REF, Meaning.DUE);
    assertThat(more.candidates("Gadget").get(0).meaning()).isEqualTo(Meaning.OWNER);
    assertThat(words.candidates("Thing").get(0).meaning()).isEqualTo(Meaning.DUE);
  }

  @Test
  void wordingsOfPublishedPlansMeanWhatTheySay() {
    HeadingVocabulary builtIn = HeadingVocabulary.load();
    List<List<String>> cases =
        Vocabulary.load(HeadingVocabularyTest.class, "heading-cases.tsv").rows();
    assertThat(cases).hasSizeGreaterThan(200);
    assertThat(cases)
        .allSatisfy(
            row -> {
              Candidate best = builtIn.candidates(row.get(0)).get(0);
              assertThat(best.meaning().spelling()).as(row.get(0)).isEqualTo(row.get(1));
              assertThat(best.score()).as(row.get(0)).isGreaterThanOrEqualTo(0.6);
            });
  }

  @Test
  void anAmpersandIsAnAnd() {
    HeadingVocabulary both = of("nuts and bolts\towner\t-");
    assertThat(both.candidates("Nuts & bolts").get(0).score()).isEqualTo(1);
  }

  @Test
  void shortenedVerbsAreTheWholeOnes() {
    HeadingVocabulary done = of("what we have hit\towner\t-", "where is it\tdue\t-");
    assertThat(done.candidates("What we’ve hit").get(0).score()).isEqualTo(1);
    assertThat(done.candidates("Where's it?").get(0).meaning()).isEqualTo(Meaning.DUE);
  }

  @Test
  void partsOfAWholeWordingSayLess() {
    HeadingVocabulary nested = of("gadget made\tissue\t-", "gadget made to\towner\t-");
    List<Candidate> found = nested.candidates("Gadget made to");
    assertThat(found.get(0).score() - found.get(1).score()).isGreaterThan(0.3);
  }

  @Test
  void aMalformedLineIsNamed() {
    assertThatThrownBy(() -> words.with("own.tsv", List.of("wording\tmeaning", "lonely")))
        .hasMessageContaining("own.tsv:2");
    assertThatThrownBy(() -> words.with("own.tsv", List.of("gizmo\tnonsense")))
        .hasMessageContaining("nonsense");
  }

  @Test
  void secondMeaningsScoreALittleLess() {
    assertThat(words.candidates("thing"))
        .extracting(Candidate::meaning)
        .containsExactly(Meaning.DUE, Meaning.OUTCOME, Meaning.STATUS);
    assertThat(words.candidates("thing"))
        .extracting(Candidate::score)
        .containsExactly(1.0, 0.9, 0.9);
  }

  @Test
  void sentenceIsNoHeading() {
    String sentence = "one two three four five six seven eight nine ten eleven twelve gadget";
    assertThat(words.candidates(sentence)).isNotEmpty();
    assertThat(words.candidates(sentence + " a b c d")).isEmpty();
  }

  @Test
  void emptyHeadingMeansNothing() {
    assertThat(words.candidates("")).isEmpty();
    assertThat(words.candidates("***")).isEmpty();
  }

  @Test
  void wordingsThatCompareAlikeAreRejected() {
    assertThatThrownBy(() -> of("by when\tdue\t-", "by-when\tdue\t-"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"by when\" is there twice");
  }

  @Test
  void unknownMeaningIsRejected() {
    assertThatThrownBy(() -> of("gadget\tgizmo\t-"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gadget")
        .hasMessageContaining("gizmo");
    assertThatThrownBy(() -> of("gadget\towner\tgizmo")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCompoundIsWhatItsLastWordSays() {
    HeadingVocabulary some = of("task\taction\t-", "lead\towner\t-");
    assertThat(meaning(some, "Task lead")).isEqualTo(Meaning.OWNER);
    assertThat(meaning(some, "Task of the lead")).isEqualTo(Meaning.ACTION);
  }

  @Test
  void aWordBeforeADateSaysWhichOfThemItIs() {
    HeadingVocabulary some = of("completion date\tdue\t-");
    assertThat(meaning(some, "Completion date")).isEqualTo(Meaning.DUE);
    assertThat(meaning(some, "Rescheduled completion date")).isEqualTo(Meaning.CURRENT_DUE);
    assertThat(meaning(some, "Initial completion date")).isEqualTo(Meaning.ORIGINAL_DUE);
  }

  @Test
  void someWordsSaySomethingOnlyOnTheirOwn() {
    HeadingVocabulary some = of("current\tcurrent-due\t-", "update\tprogress\t-");
    assertThat(meaning(some, "Current")).isEqualTo(Meaning.CURRENT_DUE);
    assertThat(some.candidates("Current update"))
        .extracting(Candidate::meaning)
        .containsExactly(Meaning.PROGRESS);
  }

  @Test
  void builtInVocabularyLoadsAndKnowsTheFieldsOfAnAction() {
    HeadingVocabulary builtIn = HeadingVocabulary.load();
    assertThat(meaning(builtIn, "Action")).isEqualTo(Meaning.ACTION);
    assertThat(meaning(builtIn, "Lead Officer")).isEqualTo(Meaning.OWNER);
    assertThat(meaning(builtIn, "SRO")).isEqualTo(Meaning.ACCOUNTABLE);
    assertThat(meaning(builtIn, "Supported by")).isEqualTo(Meaning.SUPPORTING);
    assertThat(meaning(builtIn, "By when?")).isEqualTo(Meaning.DUE);
    assertThat(meaning(builtIn, "Revised deadline")).isEqualTo(Meaning.CURRENT_DUE);
    assertThat(meaning(builtIn, "Original deadline")).isEqualTo(Meaning.ORIGINAL_DUE);
    assertThat(meaning(builtIn, "RAG rating")).isEqualTo(Meaning.STATUS);
    assertThat(meaning(builtIn, "Success criteria")).isEqualTo(Meaning.OUTCOME);
    assertThat(meaning(builtIn, "Deliverables")).isEqualTo(Meaning.OUTPUT);
  }

  @Test
  void builtInWordingsAreWrittenAsTheyAreCompared() {
    assertThat(Vocabulary.load(HeadingVocabulary.class, HeadingVocabulary.WORDINGS).keys())
        .allSatisfy(wording -> assertThat(HeadingWords.of(wording)).isEqualTo(wording));
  }

  private static HeadingVocabulary of(String... lines) {
    return HeadingVocabulary.of(
        new Vocabulary(
            List.of("wording", "meaning", "or"),
            Arrays.stream(lines).map(line -> List.of(line.split("\t", -1))).toList()));
  }

  private Candidate best(String heading) {
    return words.candidates(heading).get(0);
  }

  private static Meaning meaning(HeadingVocabulary vocabulary, String heading) {
    return vocabulary.candidates(heading).get(0).meaning();
  }

  @Test
  void aWordingForOneMeansTheSameOfSeveral() {
    assertThat(best("Big gadgets").meaning()).isEqualTo(Meaning.ACTION);
    assertThat(best("Big gadgets").score()).isGreaterThan(0.9);
  }
}
