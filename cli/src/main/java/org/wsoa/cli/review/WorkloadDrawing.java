package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.cli.plain.PlainText;

/** The actions of each owner as a bar beside the name. */
final class WorkloadDrawing {
  /** Room for the names: about as much as their letters need. */
  private static final double LETTER = 7.2;

  private static final double MARGIN = 14;
  private static final double LONGEST = 460;
  private static final double NUMBERS = 40;
  private static final double WIDEST = 24;
  private static final double ROW = 24;
  private static final double BAR = 17;
  private static final int NAME_LENGTH = 36;

  private final double left;
  private final double unit;
  private final Drawing.Builder drawing = new Drawing.Builder();
  private double y = 4;

  private WorkloadDrawing(double left, double unit) {
    this.left = left;
    this.unit = unit;
  }

  /** The drawing; only for a workload that has shares. */
  static Drawing of(Workload workload) {
    List<Workload.Share> rows = new ArrayList<>(workload.shares());
    if (workload.others() > 0) {
      rows.add(new Workload.Share(Sentences.count(workload.others(), "other"), workload.rest()));
    }
    int most = rows.stream().mapToInt(row -> row.actions().total()).max().orElse(1);
    int letters = rows.stream().mapToInt(row -> shortened(row.owner()).length()).max().orElse(0);
    double left = letters * LETTER + MARGIN;
    double unit = Math.min(WIDEST, LONGEST / most);
    WorkloadDrawing drawing = new WorkloadDrawing(left, unit);
    rows.forEach(drawing::row);
    drawing.drawing.line(left, 0, left, drawing.y, "axis");
    return drawing.drawing.build(left + most * unit + NUMBERS, drawing.y);
  }

  private void row(Workload.Share share) {
    double base = y + BAR / 2 + 4;
    drawing.words(left - 8, base, "end", "name", shortened(share.owner()));
    double x = left;
    for (Tally.Part part : share.actions().parts()) {
      double length = part.count() * unit;
      String tip =
          share.owner()
              + ": "
              + Sentences.count(part.count(), "action")
              + ", "
              + Tally.words(part.standing());
      drawing.block(x, y, length, BAR, part.standing(), tip);
      x += length;
    }
    drawing.words(x + 6, base, "start", "number", Integer.toString(share.actions().total()));
    y += ROW;
  }

  private static String shortened(String name) {
    return PlainText.upTo(NAME_LENGTH, PlainText.line(name));
  }
}
