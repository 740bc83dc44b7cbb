package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.read.pdf.WordRow.Chunk;

/**
 * Finds forms without vertical borders: labels, told by bold type, paint or a colon, with their
 * values beside them, one or two in a row. A value with nothing beside it may run on to the right.
 */
final class OpenForms {
  /** So many labels with values below one another are a form. */
  static final int LEAST_PAIRS = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final int MAX_LABEL_LETTERS = 60;
  private static final float MAX_STEP_EM = 3.5f;
  private static final float MAX_LINE_EM = 2f;
  private static final float MAX_INDENT_EM = 3f;
  private static final float MAX_PAD_PT = 8;
  private static final float SMALLER = 0.8f;

  private final PageContent page;
  private final List<WordRow> rows;
  private final OpenHeadings headings;

  /**
   * @param rows the words outside ruled tables, from the top
   */
  OpenForms(PageContent page, List<WordRow> rows, OpenHeadings headings) {
    this.page = page;
    this.rows = rows;
    this.headings = headings;
  }

  /**
   * The form whose first label stands in a row, with the banner that is painted above it; it counts
   * its labels that have values.
   *
   * @param at number of the row, from 0
   * @param free number of the first row that is in no table yet
   */
  Optional<OpenZone> at(int at, int free) {
    List<Chunk> chunks = rows.get(at).chunks();
    boolean one = chunks.size() == 2 && isPair(rows.get(at), chunks.get(0), chunks.get(1));
    boolean two =
        chunks.size() == 4
            && isPair(rows.get(at), chunks.get(0), chunks.get(1))
            && isPair(rows.get(at), chunks.get(2), chunks.get(3));
    if (!one && !two) {
      return Optional.empty();
    }
    Form form = new Form(rows.get(at), chunks);
    int to = form.grow(at);
    OpenZone zone = new OpenZone(at, at, form.columns());
    zone.form = true;
    zone.to = to;
    zone.fits = form.pairs;
    zone.banners.or(form.banners);
    zone.banners.clear(to, rows.size());
    headings.crown(zone, free);
    return Optional.of(zone);
  }

  /** Whether the labels of a form are painted: then a row alone shows that it is one. */
  boolean isPainted(OpenZone zone) {
    return headings.fillAt(rows.get(zone.body), zone.starts()[0]) >= 0;
  }

  /**
   * The table's left edge, the gutters, and its right edge: where nothing else tells how wide the
   * values may be, the margins of the page are equal.
   */
  float[] edges(OpenZone zone) {
    float[] starts = zone.starts();
    float[] ends = new float[starts.length];
    float left = starts[0];
    float right = 0;
    for (WordRow row : rows.subList(zone.from, zone.to)) {
      left = Math.min(left, row.start());
      right = Math.max(right, row.end());
      for (Chunk chunk : row.chunks()) {
        int k = starts.length - 1;
        while (k > 0 && chunk.start() < starts[k] - WordRow.SAME_START_PT) {
          k--;
        }
        boolean within = k + 1 == starts.length || chunk.end() <= starts[k + 1];
        ends[k] = within ? Math.max(ends[k], chunk.end()) : ends[k];
      }
    }
    float pad = MAX_PAD_PT;
    for (int k = 1; k < starts.length; k++) {
      pad = Math.min(pad, Math.max(1, (starts[k] - ends[k - 1]) / 2));
    }
    float[] edges = new float[starts.length + 1];
    for (int k = 0; k < starts.length; k++) {
      edges[k] = (k == 0 ? left : starts[k]) - pad;
    }
    edges[starts.length] = Math.max(right + pad, page.width - edges[0]);
    return edges;
  }

  /** Whether one text is marked as a label, and the one beside it is not, or otherwise. */
  private boolean isPair(WordRow row, Chunk label, Chunk value) {
    if (label.text().length() > MAX_LABEL_LETTERS || !WORD.matcher(label.text()).find()) {
      return false;
    }
    boolean colon = label.text().endsWith(":") && !value.text().endsWith(":");
    boolean bold = label.bold() && !value.bold();
    return colon || bold || (paint(row, label) >= 0 && paint(row, label) != paint(row, value));
  }

  /** The colour that is painted under a text; -1 for none. */
  private int paint(WordRow row, Chunk chunk) {
    int fill = headings.fillAt(row, chunk.start());
    return fill < 0 ? -1 : page.fillRgb[fill];
  }

  /** A form while its rows are gathered. */
  private final class Form {
    private final float label;
    private final boolean bold;
    private final int paint;
    private final float size;
    private float value;
    private float secondLabel = Float.POSITIVE_INFINITY;
    private float secondValue = Float.POSITIVE_INFINITY;
    private int pairs;
    private final BitSet banners = new BitSet();

    Form(WordRow row, List<Chunk> chunks) {
      label = chunks.get(0).start();
      value = chunks.get(1).start();
      bold = chunks.get(0).bold();
      paint = paint(row, chunks.get(0));
      size = row.size();
      if (chunks.size() > 2) {
        secondLabel = chunks.get(2).start();
        secondValue = chunks.get(3).start();
      }
    }

    /** Takes rows for as long as they are labels and values in the same places. */
    int grow(int from) {
      int to = from;
      for (int i = from; i < rows.size(); i++) {
        WordRow row = rows.get(i);
        float step = i == from ? 0 : row.baseline() - rows.get(i - 1).baseline();
        boolean sized = row.size() <= OpenHeadings.LARGER * size && row.size() >= SMALLER * size;
        if (!sized || step > MAX_STEP_EM * size) {
          break;
        }
        if (row.chunks().size() == 1
            && headings.isShaded(row, new float[] {label, value + 1})
            && Math.abs(row.start() - label) < 2 * size) {
          banners.set(i);
        } else if (takes(row, step)) {
          to = i + 1;
        } else {
          break;
        }
      }
      return to;
    }

    private boolean takes(WordRow row, float step) {
      List<Chunk> chunks = row.chunks();
      Chunk first = chunks.get(0);
      if (isNear(first, value)) {
        return step <= MAX_LINE_EM * size; // a value's next line
      }
      if (Math.abs(first.start() - label) > WordRow.SAME_START_PT
          || first.end() > value
          || !isMarked(row, first)) {
        return false;
      }
      for (int k = 1; k < chunks.size(); k++) {
        if (!takes(row, chunks, k)) {
          return false;
        }
      }
      pairs += chunks.size() > 1 ? 1 : 0; // else nothing is said, or the label goes on
      return true;
    }

    /** Whether a text stands where the value of the row's label does, or has another label. */
    private boolean takes(WordRow row, List<Chunk> chunks, int k) {
      Chunk chunk = chunks.get(k);
      if (Math.abs(chunk.start() - secondLabel) <= WordRow.SAME_START_PT) {
        return true;
      }
      if (k == 1) {
        boolean beside =
            Math.abs(chunk.start() - value) <= MAX_INDENT_EM * size
                && isPair(row, chunks.get(0), chunk);
        value = beside ? Math.min(value, chunk.start()) : value;
        return beside;
      }
      if (k == 2 && !WORD.matcher(chunks.get(1).text()).find()) {
        return true; // the text behind a bullet
      }
      boolean pair = k + 1 < chunks.size() && isPair(row, chunk, chunks.get(k + 1));
      if (secondLabel == Float.POSITIVE_INFINITY && pair && isMarked(row, chunk)) {
        secondLabel = chunk.start();
        secondValue = chunks.get(k + 1).start();
        return true;
      }
      return isNear(chunk, secondValue);
    }

    private boolean isNear(Chunk chunk, float start) {
      return chunk.start() >= start - WordRow.SAME_START_PT;
    }

    /** Whether a text is marked as the form's first label is. */
    private boolean isMarked(WordRow row, Chunk chunk) {
      return bold
          ? chunk.bold()
          : paint >= 0 ? paint(row, chunk) == paint : chunk.text().endsWith(":");
    }

    List<float[]> columns() {
      List<float[]> columns = new ArrayList<>();
      columns.add(new float[] {label, value});
      columns.add(new float[] {value, secondLabel});
      if (secondLabel < Float.POSITIVE_INFINITY) {
        columns.add(new float[] {secondLabel, secondValue});
        columns.add(new float[] {secondValue, Float.POSITIVE_INFINITY});
      }
      return columns;
    }
  }
}
