package org.wsoa.cli.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.wsoa.extract.Headings;
import org.wsoa.model.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * What a person has corrected of one document: the file {@code corrections.json}.
 *
 * @param correctionsVersion version of the format, {@link #VERSION}
 * @param source the file that was reviewed
 * @param planSha256 digest of the canonical JSON of the plan as it was reviewed
 * @param patch a JSON Patch (RFC 6902) of the plan, a sequence of corrections: tests, then a change
 * @param headings what headings mean that were not understood
 */
public record Corrections(
    String correctionsVersion,
    Reviewed source,
    String planSha256,
    List<Operation> patch,
    List<Heading> headings) {
  /** The version of the format that this code reads. */
  public static final String VERSION = "1.0";

  /** A file of more bytes than this, 8 MiB, is not read: four times the JSON of a large plan. */
  public static final int MAX_BYTES = 8 << 20;

  private static final int MOST_OPERATIONS = 20_000;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Copies the lists; what is absent may be given as an absent member. */
  public Corrections {
    correctionsVersion = Objects.requireNonNullElse(correctionsVersion, "");
    source = Objects.requireNonNullElse(source, new Reviewed("", ""));
    planSha256 = Objects.requireNonNullElse(planSha256, "");
    patch = patch == null ? List.of() : List.copyOf(patch);
    headings = headings == null ? List.of() : List.copyOf(headings);
  }

  /**
   * The file that was reviewed.
   *
   * @param fileName name without folders
   * @param sha256 digest of its bytes
   */
  public record Reviewed(String fileName, String sha256) {
    /** What is absent may be given as an absent member. */
    public Reviewed {
      fileName = Objects.requireNonNullElse(fileName, "");
      sha256 = Objects.requireNonNullElse(sha256, "");
    }
  }

  /**
   * What a heading means.
   *
   * @param heading as written
   * @param meaning one of {@link Headings#meanings()}
   */
  public record Heading(String heading, String meaning) {
    /** What is absent may be given as an absent member. */
    public Heading {
      heading = Objects.requireNonNullElse(heading, "");
      meaning = Objects.requireNonNullElse(meaning, "");
    }
  }

  /**
   * Reads the file.
   *
   * @param json UTF-8
   * @throws IllegalArgumentException when it is none, has a member that is not known, a null or a
   *     value of the wrong type, is of another version or too large; the message is half a sentence
   */
  public static Corrections read(byte[] json) {
    if (json.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          "has more than " + MAX_BYTES + " bytes; no review saves as many");
    }
    JsonNode tree = read(json, JsonNode.class);
    if (!tree.isObject()) {
      throw new IllegalArgumentException("is no file of corrections: it holds no JSON object");
    }
    String version = tree.path("correctionsVersion").asString("");
    if (!version.equals(VERSION)) {
      throw new IllegalArgumentException(
          version.isEmpty()
              ? "is no file of corrections: it has no correctionsVersion"
              : "has corrections version " + Words.shown(version) + ", not " + VERSION);
    }
    onlyTexts(tree, "");
    Corrections read = read(json, Corrections.class);
    read.check();
    return read;
  }

  /**
   * All that is neither list nor object is text, but for the values of the plan; Jackson is lax.
   */
  private static void onlyTexts(JsonNode node, String at) {
    if (node.isObject()) {
      node.properties().stream()
          .filter(member -> !member.getKey().equals("value"))
          .forEach(member -> onlyTexts(member.getValue(), at + "/" + member.getKey()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        onlyTexts(node.get(i), at + "/" + i);
      }
    } else if (!node.isString()) {
      throw new IllegalArgumentException(
          "is no file of corrections: " + Words.shown(at) + " is no text");
    }
  }

  private static <T> T read(byte[] json, Class<T> type) {
    try {
      return CanonicalJson.read(json, type);
    } catch (IllegalArgumentException e) {
      String words = Words.quoted(Objects.toString(e.getMessage(), ""));
      throw new IllegalArgumentException("is no file of corrections: " + words, e);
    }
  }

  private void check() {
    if (source.fileName().isEmpty()) {
      throw new IllegalArgumentException("does not name the file that was reviewed");
    }
    if (!SHA256.matcher(source.sha256()).matches() || !SHA256.matcher(planSha256).matches()) {
      throw new IllegalArgumentException(
          "has a digest that is none: 64 lower case hexadecimal digits are one");
    }
    if (patch.size() > MOST_OPERATIONS) {
      throw new IllegalArgumentException(
          "has more than " + MOST_OPERATIONS + " operations; no review saves as many");
    }
    for (int i = 0; i < patch.size(); i++) {
      patch.get(i).check(i + 1);
    }
    if (!patch.isEmpty() && patch.get(patch.size() - 1).isTest()) {
      throw new IllegalArgumentException("ends with a test of nothing that is changed");
    }
    Map<String, String> said = new HashMap<>();
    for (Heading heading : headings) {
      heading(heading, said);
    }
  }

  private static void heading(Heading heading, Map<String, String> said) {
    String words = Headings.words(heading.heading());
    String shown = '"' + Words.shown(heading.heading()) + '"';
    if (words.isEmpty()) {
      throw new IllegalArgumentException("corrects the heading " + shown + ", which has no words");
    }
    if (!Headings.meanings().contains(heading.meaning())) {
      throw new IllegalArgumentException(
          "takes the heading "
              + shown
              + " for \""
              + Words.shown(heading.meaning())
              + "\"; it can be "
              + String.join(", ", Headings.meanings()));
    }
    String before = said.putIfAbsent(words, heading.meaning());
    if (before != null && !before.equals(heading.meaning())) {
      throw new IllegalArgumentException(
          "takes the heading " + shown + " for " + before + " and for " + heading.meaning());
    }
  }

  /** What headings mean, by the heading as written. */
  public Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    headings.forEach(heading -> meanings.put(heading.heading(), heading.meaning()));
    return meanings;
  }

  /** The patch as corrections, each of which stands by itself. */
  List<Correction> corrections() {
    List<Correction> corrections = new ArrayList<>();
    List<Operation> tests = new ArrayList<>();
    for (Operation operation : patch) {
      if (operation.isTest()) {
        tests.add(operation);
      } else {
        corrections.add(new Correction(tests, operation));
        tests.clear();
      }
    }
    return corrections;
  }
}
