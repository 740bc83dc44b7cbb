package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;

/**
 * Finds tables that no borders draw: rows of short texts that leave the same white channels free.
 * Prose must never become a table, so a run of rows counts only where it has three columns, or two
 * of which the second holds figures.
 */
final class Borderless {
  /** A gap this wide, in type sizes, parts two cells of a row. */
  static final float CELL_GAP_EM = 0.9f;

  private static final Pattern FIGURE =
      Pattern.compile(
          "[\\s(<>~+\\-–−€£$]*\\d[\\d\\s.,:/%*()\\-–]*[a-zA-Z%*]{0,3}\\d?\\)?|[-–—]|n/?a|N/?A|:");
  private static final int MIN_ROWS = 3;
  private static final int MAX_ROW_GAP_LINES = 2;
  private static final float MAX_MEAN_LETTERS = 38;
  private static final float MIN_FIGURE_SHARE = 0.6f;
  private static final float MIN_CHANNEL_PT = 3;

  private final int number;
  private final Turn turn;

  /**
   * A table found.
   *
   * @param top upper edge, on the page as held
   * @param bottom lower edge
   */
  record Found(TablePart part, float top, float bottom) {}

  Borderless(int number, Turn turn) {
    this.number = number;
    this.turn = turn;
  }

  /**
   * Whether three texts stand side by side anywhere, or two of which the first is marked: a page
   * without that holds no table.
   *
   * @param painted whether the page has fills
   */
  static boolean mayHoldTable(List<Line> chunks, boolean painted) {
    return rows(chunks).stream()
        .anyMatch(row -> row.size() > 2 || (row.size() == 2 && (painted || isMarked(row.get(0)))));
  }

  private static boolean isMarked(Line chunk) {
    return chunk.bold() || chunk.text().endsWith(":");
  }

  /** The tables among lines that were cut at wide gaps, from the top. */
  List<Found> find(List<Line> chunks) {
    List<List<Line>> rows = rows(chunks);
    List<Found> found = new ArrayList<>();
    int begin = 0;
    while (begin < rows.size()) {
      if (rows.get(begin).size() < 2) {
        begin++;
        continue;
      }
      int end = begin + 1;
      int last = begin;
      while (end < rows.size() && goesOn(rows, last, end)) {
        if (rows.get(end).size() > 1) {
          last = end;
        }
        end++;
      }
      List<List<Line>> zone = rows.subList(begin, last + 1);
      table(zone).ifPresent(found::add);
      begin = last + 1;
    }
    return found;
  }

  private static boolean goesOn(List<List<Line>> rows, int last, int next) {
    Line above = rows.get(next - 1).get(0);
    Line below = rows.get(next).get(0);
    return next - last <= MAX_ROW_GAP_LINES
        && below.baseline() - above.baseline() < 3.2f * Math.max(below.size(), above.size());
  }

  /** Lines that overlap in height are one row; each row from the left. */
  private static List<List<Line>> rows(List<Line> chunks) {
    List<Line> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::start));
    List<List<Line>> rows = new ArrayList<>();
    for (Line chunk : sorted) {
      List<Line> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!row.isEmpty()
          && chunk.baseline() - row.get(0).baseline()
              < 0.35f * Math.max(chunk.size(), row.get(0).size())) {
        row.add(chunk);
      } else {
        rows.add(new ArrayList<>(List.of(chunk)));
      }
    }
    for (List<Line> row : rows) {
      row.sort(Comparator.comparingDouble(Line::start).thenComparingDouble(Line::end));
    }
    return rows;
  }

  private Optional<Found> table(List<List<Line>> zone) {
    List<float[]> columns = columns(zone);
    int full = 0;
    int letters = 0;
    int count = 0;
    int figures = 0;
    int others = 0;
    for (List<Line> row : zone) {
      full += row.size() > 1 ? 1 : 0;
      for (Line chunk : row) {
        letters += chunk.text().length();
        count++;
        if (columnOf(columns, chunk.start(), chunk.end()) > 0) {
          others++;
          figures += FIGURE.matcher(chunk.text()).matches() ? 1 : 0;
        }
      }
    }
    boolean numeric = figures >= MIN_FIGURE_SHARE * others;
    boolean enough =
        full >= MIN_ROWS
            && columns.size() > 1
            && letters <= MAX_MEAN_LETTERS * count
            && (numeric || (columns.size() > 2 && figures > 0.3f * others));
    return enough ? Optional.of(build(zone, columns)) : Optional.empty();
  }

  /** Bands that the texts of full rows cover, parted by channels that all of them leave white. */
  private static List<float[]> columns(List<List<Line>> zone) {
    int most = 0;
    for (List<Line> row : zone) {
      most = Math.max(most, row.size());
    }
    List<float[]> spans = new ArrayList<>();
    for (List<Line> row : zone) {
      if (row.size() >= Math.max(2, (most + 1) / 2)) {
        for (Line chunk : row) {
          spans.add(new float[] {chunk.start(), chunk.end()});
        }
      }
    }
    spans.sort(Comparator.<float[]>comparingDouble(s -> s[0]).thenComparingDouble(s -> s[1]));
    List<float[]> columns = new ArrayList<>();
    for (float[] span : spans) {
      float[] last = columns.isEmpty() ? new float[] {0, -1e9f} : columns.get(columns.size() - 1);
      if (span[0] < last[1] + MIN_CHANNEL_PT) {
        last[1] = Math.max(last[1], span[1]);
      } else {
        columns.add(span.clone());
      }
    }
    return columns;
  }

  private static int columnOf(List<float[]> columns, float start, float end) {
    for (int c = 0; c < columns.size(); c++) {
      if (start < columns.get(c)[1] && end > columns.get(c)[0]) {
        return c;
      }
    }
    return 0;
  }

  private Found build(List<List<Line>> zone, List<float[]> columns) {
    List<RawCell> cells = new ArrayList<>();
    float[] all = PathBuilder.nothing();
    for (int r = 0; r < zone.size(); r++) {
      int next = 0;
      for (Line chunk : zone.get(r)) {
        PathBuilder.grow(all, chunk.box()[0], chunk.box()[1]);
        PathBuilder.grow(all, chunk.box()[2], chunk.box()[3]);
        int column = Math.max(next, columnOf(columns, chunk.start(), chunk.end()));
        if (column >= columns.size()) {
          continue;
        }
        int last = column;
        while (last + 1 < columns.size() && columns.get(last + 1)[0] < chunk.end()) {
          last++;
        }
        next = last + 1;
        float[] b = chunk.box();
        Line whole = chunk.tight() ? chunk.flat() : chunk;
        String text = CellText.tidy(whole.text());
        cells.add(
            new RawCell(
                r + 1,
                column + 1,
                1,
                last - column + 1,
                List.of(new TextLine(whole.marker(), text)),
                Optional.empty(),
                chunk.bold(),
                false,
                List.of(Place.onPage(number, turn.shown(b[0], b[1], b[2], b[3])))));
      }
    }
    TablePart part =
        new TablePart(
            number,
            turn.shown(all[0], all[1], all[2], all[3]),
            all[1],
            zone.size(),
            columns.size(),
            cells,
            new int[zone.size()],
            false,
            false);
    return new Found(part, all[1], all[3]);
  }
}
