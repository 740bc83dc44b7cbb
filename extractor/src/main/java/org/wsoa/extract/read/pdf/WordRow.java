package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a page that stand at one height, from the left.
 *
 * @param words each word as a line of its own; at least one
 */
record WordRow(List<Line> words) {
  /** A wider gap, in type sizes, is more than the space between two words of one text. */
  static final float CHUNK_GAP_EM = 0.45f;

  /** Two words start at the same place where they are no further apart, in points. */
  static final float SAME_START_PT = 1.2f;

  private static final float SAME_BASELINE_EM = 0.35f;

  /** A run of words with no more than ordinary spaces between: where it stands, if all is bold. */
  record Chunk(float start, float end, String text, boolean bold) {}

  /** The rows of a page, from the top. */
  static List<WordRow> of(List<Line> words) {
    List<Line> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::start));
    List<WordRow> rows = new ArrayList<>();
    List<Line> own = new ArrayList<>();
    for (Line word : sorted) {
      if (!own.isEmpty()
          && word.baseline() - own.get(0).baseline()
              > SAME_BASELINE_EM * Math.max(word.size(), own.get(0).size())) {
        rows.add(row(own));
        own = new ArrayList<>();
      }
      own.add(word);
    }
    if (!own.isEmpty()) {
      rows.add(row(own));
    }
    return rows;
  }

  private static WordRow row(List<Line> own) {
    own.sort(Comparator.comparingDouble(Line::start).thenComparingDouble(Line::end));
    return new WordRow(List.copyOf(own));
  }

  /** The row's runs of words, from the left. */
  List<Chunk> chunks() {
    List<Chunk> chunks = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || words.get(i).start() - words.get(i - 1).end() > CHUNK_GAP_EM * words.get(i).size()) {
        StringBuilder text = new StringBuilder();
        boolean bold = true;
        for (Line word : words.subList(begin, i)) {
          text.append(text.isEmpty() ? "" : " ").append(word.flatText());
          bold &= word.bold();
        }
        float end = words.get(i - 1).end();
        chunks.add(new Chunk(words.get(begin).start(), end, text.toString(), bold));
        begin = i;
      }
    }
    return chunks;
  }

  /** Whether a word begins at a place. */
  boolean startsAt(float x) {
    for (Line word : words) {
      if (Math.abs(word.start() - x) <= SAME_START_PT) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word lies across a place, or an ordinary space between two words does. */
  boolean crosses(float x) {
    Line before = null;
    for (Line word : words) {
      if (Math.abs(word.start() - x) <= SAME_START_PT) {
        return false;
      }
      if (word.start() < x) {
        if (word.end() > x + 0.5f) {
          return true;
        }
        before = word;
      } else {
        return before != null && word.start() - before.end() < CHUNK_GAP_EM * word.size();
      }
    }
    return false;
  }

  /** Whether each of its texts begins where a column does, the first text where the first does. */
  boolean isAligned(float[] starts) {
    if (Math.abs(start() - starts[0]) > SAME_START_PT) {
      return false;
    }
    for (Chunk chunk : chunks()) {
      boolean begins = false;
      for (float start : starts) {
        begins |= Math.abs(chunk.start() - start) <= SAME_START_PT;
      }
      if (!begins) {
        return false;
      }
    }
    return true;
  }

  float start() {
    return words.get(0).start();
  }

  float end() {
    return words.get(words.size() - 1).end();
  }

  float top() {
    float top = Float.POSITIVE_INFINITY;
    for (Line word : words) {
      top = Math.min(top, word.top());
    }
    return top;
  }

  float bottom() {
    float bottom = Float.NEGATIVE_INFINITY;
    for (Line word : words) {
      bottom = Math.max(bottom, word.bottom());
    }
    return bottom;
  }

  float baseline() {
    return words.get(0).baseline();
  }

  /** The type size of most of its words: a bullet may be larger. */
  float size() {
    float[] sizes = new float[words.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = words.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }

  boolean bold() {
    for (Line word : words) {
      if (!word.bold()) {
        return false;
      }
    }
    return true;
  }
}
