package org.wsoa.cli.review;

import java.util.List;

/** Deadlines as bars along time: actions stand on the line of dates, outcomes hang from it. */
final class DeadlinesDrawing {
  private static final double LEFT = 74;
  private static final double RIGHT = 8;
  private static final double TOP = 16;
  private static final double WIDEST = 48;
  private static final double NARROWEST = 20;
  private static final double WIDTH = 760;

  /** What three letters need. */
  private static final double THREE_LETTERS = 24;

  /** Room for the names of the periods between actions and outcomes. */
  private static final double NAMES = 34;

  /** How high the highest bar may be, and how high the block for a single action. */
  private static final double HIGHEST = 180;

  private static final double TALLEST = 22;
  private static final int TICKS = 5;

  private final List<Period> periods;
  private final double step;
  private final double unit;
  private final double floor;
  private final double ceiling;
  private final double right;
  private final int most;
  private final int mostOutcomes;
  private final Drawing.Builder drawing = new Drawing.Builder();

  private DeadlinesDrawing(Deadlines deadlines) {
    periods = deadlines.periods();
    step = Math.max(NARROWEST, Math.min(WIDEST, (WIDTH - LEFT - RIGHT) / periods.size()));
    most = periods.stream().mapToInt(period -> period.actions().total()).max().orElse(0);
    mostOutcomes = periods.stream().mapToInt(period -> period.outcomes().total()).max().orElse(0);
    unit = Math.min(TALLEST, HIGHEST / Math.max(most, mostOutcomes));
    floor = TOP + most * unit;
    ceiling = floor + NAMES;
    right = LEFT + step * periods.size();
  }

  /** The drawing; only for deadlines that have periods. */
  static Drawing of(Deadlines deadlines) {
    return new DeadlinesDrawing(deadlines).draw();
  }

  private Drawing draw() {
    names();
    if (most > 0) {
      scale(most, floor, -1);
      drawing.words(0, floor - 4, "start", "name", "Actions");
    }
    if (mostOutcomes > 0) {
      scale(mostOutcomes, ceiling, 1);
      drawing.words(0, ceiling + 12, "start", "name", "Outcomes");
    }
    double x = LEFT;
    for (Period period : periods) {
      bar(period.name(), period.actions(), "action", x, floor, -1);
      bar(period.name(), period.outcomes(), "outcome", x, ceiling, 1);
      x += step;
    }
    double below = mostOutcomes > 0 ? mostOutcomes * unit + TOP : 0;
    return drawing.build(right + RIGHT, ceiling + below);
  }

  private void names() {
    double x = LEFT;
    String year = "";
    for (Period period : periods) {
      double middle = x + step / 2;
      drawing.words(middle, floor + 14, "middle", "mark", mark(period));
      if (period.months() < 12 && !period.year().equals(year)) {
        year = period.year();
        drawing.words(middle, floor + 27, "middle", "year", year);
      }
      x += step;
    }
  }

  private String mark(Period period) {
    return period.months() == 1 && step < THREE_LETTERS
        ? period.mark().substring(0, 1)
        : period.mark();
  }

  /** The line that bars begin on, and lines that tell how long they are. */
  private void scale(int highest, double from, int direction) {
    int tick = tick(Math.max(most, mostOutcomes));
    for (int count = tick; count <= highest; count += tick) {
      double y = from + direction * count * unit;
      drawing.line(LEFT, y, right, y, "grid");
      drawing.words(LEFT - 6, y + 4, "end", "tick", Integer.toString(count));
    }
    drawing.line(LEFT, from, right, from, "axis");
  }

  /** The least of 1, 2, 5, 10, 20 … that leaves few enough lines. */
  private static int tick(int highest) {
    int tick = 1;
    for (int i = 0; highest / tick > TICKS; i++) {
      tick = i % 3 == 1 ? tick / 2 * 5 : tick * 2;
    }
    return tick;
  }

  private void bar(String name, Tally tally, String what, double x, double from, int direction) {
    if (tally.total() == 0) {
      return;
    }
    double gap = step / 8;
    double near = from;
    for (Tally.Part part : tally.parts()) {
      double length = part.count() * unit;
      double top = direction < 0 ? near - length : near;
      String tip =
          name + ": " + Sentences.count(part.count(), what) + ", " + Tally.words(part.standing());
      drawing.block(x + gap, top, step - 2 * gap, length, part.standing(), tip);
      near += direction * length;
    }
    double base = direction < 0 ? near - 4 : near + 12;
    drawing.words(x + step / 2, base, "middle", "number", Integer.toString(tally.total()));
  }
}
