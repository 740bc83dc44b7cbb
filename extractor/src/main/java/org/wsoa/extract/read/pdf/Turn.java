package org.wsoa.extract.read.pdf;

import org.wsoa.model.Box;

/**
 * Turns a page so that its text runs upright, and back: a page may be shown on its side.
 *
 * @param degrees direction of the text on the page as displayed: 0, 90, 180 or 270, clockwise
 * @param width width of the page as displayed, in points
 * @param height its height
 */
record Turn(int degrees, double width, double height) {
  /** From the page as displayed to the page turned upright. */
  Rect apply(Rect shown) {
    return switch (degrees) {
      case 90 -> new Rect(shown.y0(), width - shown.x1(), shown.y1(), width - shown.x0());
      case 180 ->
          new Rect(
              width - shown.x1(), height - shown.y1(), width - shown.x0(), height - shown.y0());
      case 270 -> new Rect(height - shown.y1(), shown.x0(), height - shown.y0(), shown.x1());
      default -> shown;
    };
  }

  /** From the page turned upright to the page as displayed. */
  Box back(Rect upright) {
    Rect shown =
        switch (degrees) {
          case 90 ->
              new Rect(width - upright.y1(), upright.x0(), width - upright.y0(), upright.x1());
          case 180 ->
              new Rect(
                  width - upright.x1(),
                  height - upright.y1(),
                  width - upright.x0(),
                  height - upright.y0());
          case 270 ->
              new Rect(upright.y0(), height - upright.x1(), upright.y1(), height - upright.x0());
          default -> upright;
        };
    return new Box(
        shown.x0(), shown.y0(), Math.max(shown.x0(), shown.x1()), Math.max(shown.y0(), shown.y1()));
  }

  /** The content of a page turned upright. */
  PageContent apply(PageContent shown) {
    if (degrees == 0) {
      return shown;
    }
    boolean sideways = degrees != 180;
    PageContent upright =
        new PageContent(
            shown.page,
            sideways ? shown.height : shown.width,
            sideways ? shown.width : shown.height,
            shown.glyphs.turned(this));
    upright.hidden = shown.hidden;
    upright.pictures = shown.pictures;
    for (Ruling ruling : shown.rulings) {
      Rect line =
          apply(
              ruling.horizontal()
                  ? new Rect(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                  : new Rect(ruling.at(), ruling.from(), ruling.at(), ruling.to()));
      boolean horizontal = ruling.horizontal() != sideways;
      upright.rulings.add(
          horizontal
              ? new Ruling(true, line.y0(), line.x0(), line.x1())
              : new Ruling(false, line.x0(), line.y0(), line.y1()));
    }
    for (PaintedFill fill : shown.fills) {
      Box box = fill.box();
      Rect area = apply(new Rect(box.x0(), box.y0(), box.x1(), box.y1()));
      upright.fills.add(
          new PaintedFill(new Box(area.x0(), area.y0(), area.x1(), area.y1()), fill.colour()));
    }
    return upright;
  }
}
