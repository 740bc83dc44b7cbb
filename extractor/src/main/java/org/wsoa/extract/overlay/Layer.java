package org.wsoa.extract.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wsoa.extract.plan.ReadSection;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.pdf.PageMarks;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.LogicalTable;
import org.wsoa.extract.table.Meaning;
import org.wsoa.model.Box;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/**
 * What one step saw of a page.
 *
 * @param marks in the order of drawing
 * @param legend the inks that may be among them
 * @param stroke how broad lines are, in pixels
 * @param type how large words are, in pixels
 */
public record Layer(List<Mark> marks, List<Ink> legend, int stroke, int type) {
  /** Copies the lists. */
  public Layer {
    marks = List.copyOf(marks);
    legend = List.copyOf(legend);
  }

  /**
   * A box, or a line where it has no width or height.
   *
   * @param tinted whether the inside is coloured too
   * @param label lines of words in its corner; none for none
   */
  record Mark(Box box, Ink ink, boolean tinted, List<String> label) {
    Mark {
      label = List.copyOf(label);
    }
  }

  /** The letters, by the direction they are read in. */
  public static Layer glyphs(Optional<PageMarks> page) {
    List<Mark> marks = new ArrayList<>();
    for (PageMarks.Glyph glyph : page.map(PageMarks::glyphs).orElse(List.of())) {
      Box box = new Box(glyph.left(), glyph.top(), glyph.right(), glyph.bottom());
      marks.add(new Mark(box, ink(glyph.use()), false, List.of()));
    }
    return new Layer(
        marks,
        List.of(
            Ink.TO_THE_RIGHT,
            Ink.UP,
            Ink.ON_ITS_HEAD,
            Ink.DOWN,
            Ink.SLANTED,
            Ink.RUNNING,
            Ink.DROPPED),
        1,
        0);
  }

  private static Ink ink(PageMarks.Use use) {
    return switch (use) {
      case RIGHT -> Ink.TO_THE_RIGHT;
      case UP -> Ink.UP;
      case ON_ITS_HEAD -> Ink.ON_ITS_HEAD;
      case DOWN -> Ink.DOWN;
      case SLANTED -> Ink.SLANTED;
      case RUNNING -> Ink.RUNNING;
      case DROPPED -> Ink.DROPPED;
    };
  }

  /** The borders that tables are looked for in. */
  public static Layer rulings(Optional<PageMarks> page) {
    List<Mark> marks = new ArrayList<>();
    for (PageMarks.Ruling ruling : page.map(PageMarks::rulings).orElse(List.of())) {
      Box box = new Box(ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1());
      marks.add(new Mark(box, ruling.isAcross() ? Ink.ACROSS : Ink.UPRIGHT, false, List.of()));
    }
    return new Layer(marks, List.of(Ink.ACROSS, Ink.UPRIGHT), 4, 0);
  }

  /** The cells of stitched tables, with their address in the whole table. */
  public static Layer cells(int page, List<LogicalTable> tables) {
    List<Mark> plain = new ArrayList<>();
    List<Mark> special = new ArrayList<>();
    for (LogicalTable table : tables) {
      for (RawCell cell : table.cells()) {
        int fragments = cell.places().size();
        for (int i = 0; i < fragments; i++) {
          if (cell.places().get(i) instanceof Place.OnPage place && place.page() == page) {
            boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
            List<String> label = new ArrayList<>();
            label.add(cell.row() + "," + cell.column());
            if (merged) {
              label.add(cell.rowSpan() + "x" + cell.columnSpan());
            }
            if (fragments > 1) {
              label.add(i + 1 + " of " + fragments);
            }
            Ink ink = fragments > 1 ? Ink.CUT : merged ? Ink.MERGED : Ink.CELL;
            (ink == Ink.CELL ? plain : special).add(new Mark(place.box(), ink, merged, label));
          }
        }
      }
    }
    plain.addAll(special); // over those whose borders they share
    return new Layer(plain, List.of(Ink.CELL, Ink.MERGED, Ink.CUT), 2, 12);
  }

  /** The tables, with their number in the document. */
  public static Layer tables(int page, List<LogicalTable> tables) {
    List<Mark> marks = new ArrayList<>();
    for (LogicalTable table : tables) {
      List<TableView.Part> parts = table.parts();
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).page() == page) {
          String name = "table " + table.number();
          boolean stitched = parts.size() > 1;
          marks.add(
              new Mark(
                  parts.get(i).box(),
                  stitched ? Ink.STITCHED : Ink.TABLE,
                  false,
                  List.of(stitched ? name + ", part " + (i + 1) + " of " + parts.size() : name)));
        }
      }
    }
    return new Layer(marks, List.of(Ink.TABLE, Ink.STITCHED), 4, 20);
  }

  /** The headings, with what their columns were taken for. */
  public static Layer headers(int page, List<ReadSection> sections) {
    List<Mark> marks = new ArrayList<>();
    for (ReadSection read : sections) {
      for (Column column : read.section().columns()) {
        Ink ink =
            column.meaning() == Meaning.UNKNOWN
                ? Ink.UNKNOWN
                : column.sure() ? Ink.SURE : Ink.DOUBTFUL;
        List<Box> headings = boxes(page, read.places(column));
        Optional<Box> body = body(page, read, column.index());
        if (!headings.isEmpty()) {
          body.ifPresent(box -> marks.add(new Mark(box, ink, false, List.of())));
          Box box = headings.stream().reduce(Box::union).orElseThrow();
          marks.add(new Mark(box, ink, true, label(read.kind(), column)));
        } else if (body.isPresent()) {
          Ink other = ink == Ink.SURE ? Ink.GOES_ON : ink;
          marks.add(new Mark(body.get(), other, false, label(read.kind(), column)));
        }
      }
    }
    return new Layer(marks, List.of(Ink.SURE, Ink.DOUBTFUL, Ink.UNKNOWN, Ink.GOES_ON), 2, 13);
  }

  private static List<String> label(String kind, Column column) {
    List<String> label = new ArrayList<>();
    label.add(column.index() == 1 ? kind + ": " + meaning(column) : meaning(column));
    label.add(score(column.score()));
    if (!column.sure() && column.runnerUp() != Meaning.UNKNOWN) {
      label.add("else " + column.runnerUp().spelling());
      label.add(score(column.runnerUpScore()));
    }
    return label;
  }

  private static String meaning(Column column) {
    return column.meaning().spelling();
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  /** What a column covers on a page, by the cells that belong to no other column. */
  private static Optional<Box> body(int page, ReadSection read, int column) {
    return read.section().table().cells().stream()
        .filter(cell -> cell.column() == column && cell.columnSpan() == 1)
        .filter(cell -> cell.row() >= read.section().firstRow())
        .filter(cell -> cell.row() <= read.section().lastRow())
        .flatMap(cell -> boxes(page, cell.places()).stream())
        .reduce(Box::union);
  }

  private static List<Box> boxes(int page, List<Place> places) {
    List<Box> boxes = new ArrayList<>();
    for (Place place : places) {
      if (place instanceof Place.OnPage on && on.page() == page) {
        boxes.add(on.box());
      }
    }
    return boxes;
  }
}
