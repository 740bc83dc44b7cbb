package org.wsoa.extract.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.normalise.NameModel.Likeness;

class NameModelTest {
  private static final int FOLDS = 5;

  @Test
  void isWhatTheTrainerMakes() throws IOException {
    try (InputStream resource = NameModel.class.getResourceAsStream(NameModel.RESOURCE)) {
      assertThat(resource).isNotNull();
      byte[] bytes = resource.readAllBytes();
      assertThat(bytes.length).isLessThan(300_000);
      assertThat(new String(bytes, StandardCharsets.UTF_8))
          .as("name-model.tsv: run NameTrainer")
          .isEqualTo(NameTrainer.resource());
    }
  }

  @Test
  void wasTrainedOnEnoughWordsOfEachKind() {
    assertThat(count("given")).isGreaterThan(1500);
    assertThat(count("family")).isGreaterThan(2000);
    assertThat(count("other")).isGreaterThan(2000);
  }

  private static long count(String kind) {
    return NameTrainer.words().stream()
        .filter(row -> NameTrainer.kinds(row).contains(kind))
        .count();
  }

  /** Of words that it was not trained on, and of two such words side by side. */
  @Test
  void tellsNamesFromWordsItHasNeverSeen() throws IOException {
    List<List<String>> words = new ArrayList<>(NameTrainer.words());
    Collections.shuffle(words, new Random(1));
    Tally lone = new Tally();
    Tally kinds = new Tally();
    Tally people = new Tally();
    Tally others = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<String>> known = new ArrayList<>();
      List<List<String>> unseen = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        (i % FOLDS == fold ? unseen : known).add(words.get(i));
      }
      NameModel model = new NameModel(NameTrainer.train(known));
      for (List<String> row : unseen) {
        Likeness likeness = model.of(row.get(0));
        boolean other = likeness.other() > likeness.name();
        List<String> right = NameTrainer.kinds(row);
        lone.count(other ? right.contains("other") : !right.equals(List.of("other")));
        kinds.count(right.contains(best(likeness)));
      }
      List<String> given = only(unseen, "given");
      List<String> family = only(unseen, "family");
      for (int i = 0; i < Math.min(given.size(), family.size()); i++) {
        people.count(odds(model, given.get(i), family.get(i)) < Math.log(20));
      }
      List<String> other = only(unseen, "other");
      for (int i = 0; i + 1 < other.size(); i += 2) {
        others.count(odds(model, other.get(i), other.get(i + 1)) >= Math.log(20));
      }
    }
    System.out.printf(
        "name or not %.3f, given, family or other %.3f, people kept %.3f, others told %.3f%n",
        lone.share(), kinds.share(), people.share(), others.share());
    assertThat(lone.share()).as("name or not").isGreaterThan(0.80);
    assertThat(kinds.share()).as("given, family or other").isGreaterThan(0.70);
    assertThat(people.share()).as("given and family name taken for a person").isGreaterThan(0.98);
    assertThat(others.share()).as("two other words taken for none").isGreaterThan(0.50);
  }

  private static String best(Likeness likeness) {
    if (likeness.other() > Math.max(likeness.given(), likeness.family())) {
      return "other";
    }
    return likeness.given() > likeness.family() ? "given" : "family";
  }

  private static List<String> only(List<List<String>> words, String kind) {
    return words.stream()
        .filter(row -> NameTrainer.kinds(row).equals(List.of(kind)))
        .map(row -> row.get(0))
        .toList();
  }

  private static double odds(NameModel model, String first, String second) {
    Likeness one = model.of(first);
    Likeness two = model.of(second);
    return Math.log(one.other() / one.name()) + Math.log(two.other() / two.name());
  }

  /** How many of how many were right. */
  private static final class Tally {
    private int right;
    private int all;

    void count(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    double share() {
      return (double) right / all;
    }
  }
}
