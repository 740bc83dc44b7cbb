package org.wsoa.extract.normalise;

import java.util.List;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * How like a given name, a family name or neither a word is: a maximum entropy model over {@link
 * NameFeatures}, whose weights are a resource. What it was trained on, and how, stands at the head
 * of that resource.
 */
final class NameModel {
  /** The resource with a row of weights for each feature. */
  static final String RESOURCE = "name-model.tsv";

  /** The outcomes, in the order of the resource's columns. */
  static final List<String> OUTCOMES = List.of("given", "family", "other");

  /** Weights are kept in hundredths: whole numbers are read faster. */
  static final double SCALE = 100;

  private final GISModel model;

  /**
   * A model.
   *
   * @param weights for each feature a row: its name, and its weight for each of the outcomes, in
   *     hundredths
   * @throws NumberFormatException when a weight is no whole number
   */
  NameModel(List<List<String>> weights) {
    int[] all = new int[OUTCOMES.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    Context[] contexts = new Context[weights.size()];
    String[] features = new String[weights.size()];
    for (int row = 0; row < weights.size(); row++) {
      double[] parameters = new double[all.length];
      for (int i = 0; i < all.length; i++) {
        parameters[i] = Integer.parseInt(weights.get(row).get(i + 1)) / SCALE;
      }
      features[row] = weights.get(row).get(0);
      contexts[row] = new Context(all, parameters);
    }
    model = new GISModel(contexts, features, OUTCOMES.toArray(String[]::new));
  }

  /** The built-in model: read when the first word is undecided, then shared by all threads. */
  private static final class Loaded {
    static final NameModel BUILT_IN = new NameModel(Vocabulary.load(RESOURCE).rows());

    private Loaded() {}
  }

  /** The model that the resource holds. */
  static NameModel builtIn() {
    return Loaded.BUILT_IN;
  }

  /**
   * What a word may be.
   *
   * @param given probability that it is a given name, from 0 to 1
   * @param family that it is a family name
   * @param other that it is any other word; the three sum to 1
   */
  record Likeness(double given, double family, double other) {
    /** The probability of a name of either kind. */
    double name() {
      return given + family;
    }
  }

  /** How like a name a word is, without regard to its case. */
  Likeness of(String word) {
    String[] features = NameFeatures.of(word).toArray(String[]::new);
    double[] outcomes = model.eval(features, NameFeatures.values(features));
    return new Likeness(outcomes[0], outcomes[1], outcomes[2]);
  }
}
