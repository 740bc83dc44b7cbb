package org.wsoa.extract.normalise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** A text to its sentences: OpenNLP's English model, guarded where plans mislead it. */
public final class Sentences {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(Vocabulary.load("abbreviations.tsv").keys());
  private static final Pattern LIST_NUMBER = Pattern.compile("^\\(?(?:\\d{1,2}|\\p{L})[.)]$");
  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}),;:%]");
  private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

  private Sentences() {}

  /** Loaded when the first text is split; the model itself may be shared by threads. */
  private static final class Loaded {
    static final SentenceModel MODEL_READ = read();

    private Loaded() {}

    private static SentenceModel read() {
      try (InputStream stream = SentenceModel.class.getResourceAsStream(MODEL)) {
        if (stream == null) {
          throw new IllegalStateException(MODEL + " is not on the class path");
        }
        return new SentenceModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL, e);
      }
    }
  }

  /**
   * The sentences, in order, each folded; none for a blank text. A full stop after an abbreviation,
   * a month's short name, an initial or a list number ends no sentence, nor does one before a small
   * letter.
   */
  public static List<String> split(String text) {
    String folded = Text.fold(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    return hasEndWithin(folded) ? byModel(folded) : List.of(folded);
  }

  /** Whether there is one of the marks that the model looks at, other than at the very end. */
  private static boolean hasEndWithin(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        return true;
      }
    }
    return false;
  }

  /** The sentences of a folded text as the model has it, whatever is in it. */
  static List<String> byModel(String folded) {
    List<String> sentences = new ArrayList<>();
    for (String piece : new SentenceDetectorME(Loaded.MODEL_READ).sentDetect(folded)) {
      int last = sentences.size() - 1;
      if (last >= 0 && isCutShort(sentences.get(last), piece)) {
        sentences.set(last, sentences.get(last) + " " + piece);
      } else {
        sentences.add(piece);
      }
    }
    return List.copyOf(sentences);
  }

  /** The letters and dots before the full stop at the end; empty without one. */
  private static String lastWord(String sentence) {
    if (!sentence.endsWith(".")) {
      return "";
    }
    int end = sentence.length() - 1;
    int from = end;
    while (from > 0
        && (sentence.charAt(from - 1) == '.'
            || Character.isLetter(sentence.codePointBefore(from)))) {
      from -= Character.charCount(sentence.codePointBefore(from));
    }
    return sentence.substring(from, end);
  }

  private static boolean isCutShort(String sentence, String next) {
    if (LIST_NUMBER.matcher(sentence).find() || GOES_ON.matcher(next).find()) {
      return true;
    }
    String word = lastWord(sentence);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial
        || DOTTED.matcher(word).matches()
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
