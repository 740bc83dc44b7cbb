package org.wsoa.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plans that were read by hand, where they lie beside this checkout; each is read once. */
final class Corpus {
  private static final Path FOLDER =
      Path.of(System.getProperty("wsoa.shared", "../../shared"), "corpus");
  private static final Pattern READABLE =
      Pattern.compile("(?:plan.*\\.(?:pdf|docx|xlsx|tsv|html)|seed\\.tsv)");
  private static final Map<Path, Document> READ = new ConcurrentHashMap<>();

  static final Extractor EXTRACTOR = new Extractor();

  private Corpus() {}

  /** The folder; a test without it is skipped. */
  static Path folder() {
    assumeTrue(Files.isDirectory(FOLDER), "no plans read by hand beside this checkout: " + FOLDER);
    return FOLDER;
  }

  /** Every file that can be read, in path order; a test without them is skipped. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(file -> READABLE.matcher(file.getFileName().toString()).matches())
          .filter(file -> !file.getFileName().toString().equals("plan-rasterised.pdf"))
          .sorted()
          .toList();
    }
  }

  /** {@code northmere/plan.docx}. */
  static String name(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }

  /** What is read from a file. */
  static Document read(Path file) throws IOException, RejectedException {
    Document known = READ.get(file);
    if (known == null) {
      known = EXTRACTOR.extract(file.getFileName().toString(), Files.readAllBytes(file));
      READ.put(file, known);
    }
    return known;
  }

  /** The plan that a person read from a file. */
  static JsonNode gold(Path file) throws IOException {
    Path own = file.resolveSibling("gold." + file.getFileName() + ".json");
    Path gold = Files.exists(own) ? own : file.resolveSibling("gold.json");
    return JsonMapper.shared().readTree(Files.readAllBytes(gold)).get("plan");
  }

  /** A record of the model as a tree. */
  static JsonNode tree(Object value) {
    return JsonMapper.shared().readTree(CanonicalJson.write(value));
  }

  /** The node at a pointer, if there is one. */
  static Optional<JsonNode> at(JsonNode tree, String pointer) {
    JsonNode node = tree.at(pointer);
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }
}
