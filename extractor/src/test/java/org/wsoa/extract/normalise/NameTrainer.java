package org.wsoa.extract.normalise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the {@link NameModel} on {@code name-words.tsv}: OpenNLP's maximum entropy trainer, with
 * penalties that leave features out which tell little. Weights are rounded, so that the last bits
 * of a processor's arithmetic do not matter.
 */
final class NameTrainer {
  private static final String WORDS = "name-words.tsv";
  private static final int ITERATIONS = 100;
  private static final double SPARSENESS = 0.3;
  private static final double SMOOTHNESS = 0.1;

  private NameTrainer() {}

  /** The words to learn from, each with its kinds. */
  static List<List<String>> words() {
    return Vocabulary.load(NameTrainer.class, WORDS).rows();
  }

  /** The kinds of a row of {@link #words}. */
  static List<String> kinds(List<String> row) {
    return List.of(row.get(1).split(" ", -1));
  }

  /** The rows of weights for a {@link NameModel}, by feature; rows of zeros left out. */
  static List<List<String>> train(List<List<String>> words) throws IOException {
    List<Event> events = new ArrayList<>();
    for (List<String> row : words) {
      String[] features = NameFeatures.of(row.get(0)).toArray(String[]::new);
      float[] values = NameFeatures.values(features);
      kinds(row).forEach(kind -> events.add(new Event(kind, features, values)));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(QNTrainer.L1COST_PARAM, SPARSENESS);
    parameters.put(QNTrainer.L2COST_PARAM, SMOOTHNESS);
    parameters.put(QNTrainer.THREADS_PARAM, QNTrainer.THREADS_DEFAULT);
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, new HashMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer(parameters);
    trainer.init(parameters, new HashMap<>());
    return rows(trainer.trainModel(ITERATIONS, indexer));
  }

  private static List<List<String>> rows(QNModel model) {
    if (!(model.getDataStructures()[1] instanceof Map<?, ?> features)) {
      throw new IllegalStateException("the model's features are no map");
    }
    TreeMap<String, List<String>> rows = new TreeMap<>();
    for (Map.Entry<?, ?> feature : features.entrySet()) {
      if (feature.getKey() instanceof String name && feature.getValue() instanceof Context told) {
        List<String> row = new ArrayList<>(List.of(name));
        for (String outcome : NameModel.OUTCOMES) {
          row.add(rounded(told, model.getIndex(outcome)));
        }
        if (row.stream().skip(1).anyMatch(weight -> !weight.equals("0"))) {
          rows.put(name, row);
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static String rounded(Context feature, int outcome) {
    for (int i = 0; i < feature.getOutcomes().length; i++) {
      if (feature.getOutcomes()[i] == outcome) {
        return String.valueOf(Math.round(feature.getParameters()[i] * NameModel.SCALE));
      }
    }
    return "0";
  }

  /** The resource's text. */
  static String resource() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # How like a given name, a family name or another word a word is: the weights, in
            # hundredths, of OpenNLP's maximum entropy model for the features of NameFeatures. Trained
            # on lists of names common in England and of words that plans write with a capital, written
            # down from general knowledge (name-words.tsv among the tests' resources); on no plan and on
            # no person. Made by NameTrainer, and not to be changed by hand.
            """);
    text.append("feature\t").append(String.join("\t", NameModel.OUTCOMES)).append('\n');
    for (List<String> row : train(words())) {
      text.append(String.join("\t", row)).append('\n');
    }
    return text.toString();
  }

  /**
   * Writes the resource.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), resource(), StandardCharsets.UTF_8);
  }
}
