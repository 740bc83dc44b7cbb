package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wsoa.cli.review.Sheet.Kind;
import org.wsoa.cli.review.Sheet.Layer;
import org.wsoa.cli.review.Sheet.Rect;
import org.wsoa.cli.review.Sheet.Shape;
import org.wsoa.cli.review.Sheet.Spot;
import org.wsoa.extract.Examination;
import org.wsoa.model.Box;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/** Gathers what is drawn on each page. */
final class Sheets {
  private final Map<Integer, Map<Kind, List<Shape>>> shapes = new TreeMap<>();
  private final Map<Integer, List<Placed>> spots = new TreeMap<>();

  Sheets(Examination examination, Pointers pointers, PointerWords words) {
    for (Examination.Block block : examination.blocks()) {
      if (block instanceof Examination.Table table) {
        add(table);
      }
    }
    pointers
        .byPlace()
        .forEach(
            (place, values) -> {
              if (place instanceof Place.OnPage onPage) {
                spots
                    .computeIfAbsent(onPage.page(), unused -> new ArrayList<>())
                    .add(new Placed(onPage.box(), values, words.of(values)));
              }
            });
    spots.values().forEach(list -> list.sort(Sheets::inReadingOrder));
  }

  /** The layers of a page, from 1. */
  List<Layer> layers(int page) {
    Map<Kind, List<Shape>> found = shapes.getOrDefault(page, Map.of());
    return found.entrySet().stream()
        .map(entry -> new Layer(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The places of a page, from 1, from the top left on. */
  List<Spot> spots(int page) {
    return spots.getOrDefault(page, List.of()).stream()
        .map(placed -> new Spot(Rect.of(placed.box()), placed.pointers(), placed.words()))
        .toList();
  }

  private record Placed(Box box, List<String> pointers, String words) {}

  private static int inReadingOrder(Placed one, Placed other) {
    int byTop = Double.compare(one.box().y0(), other.box().y0());
    return byTop != 0 ? byTop : Double.compare(one.box().x0(), other.box().x0());
  }

  private void add(Examination.Table table) {
    for (TableView.Part part : table.parts()) {
      String words = "Table " + table.number();
      add(Kind.TABLES, Place.onPage(part.page(), part.box()), words, false);
    }
    for (Examination.Cell cell : table.cells()) {
      for (Place place : cell.places()) {
        add(Kind.CELLS, place, "", false);
        if (cell.isMerged()) {
          add(Kind.MERGED, place, spans(cell.view()), false);
        }
        if (cell.isStitched()) {
          String part = (cell.places().indexOf(place) + 1) + " of " + cell.places().size();
          add(Kind.STITCHED, place, part, false);
        }
      }
    }
    for (Examination.Section section : table.sections()) {
      for (Examination.Column column : section.columns()) {
        for (Place place : column.places()) {
          add(Kind.HEADINGS, place, understood(column), !column.sure());
        }
      }
    }
  }

  private static String spans(TableView.CellView cell) {
    return cell.rowSpan() + " \u00d7 " + cell.columnSpan();
  }

  /** {@code owner 0.94}. */
  static String understood(Examination.Column column) {
    return String.format(Locale.ROOT, "%s %.2f", column.meaning(), column.score());
  }

  private void add(Kind kind, Place place, String words, boolean doubtful) {
    if (place instanceof Place.OnPage onPage) {
      shapes
          .computeIfAbsent(onPage.page(), unused -> new EnumMap<>(Kind.class))
          .computeIfAbsent(kind, unused -> new ArrayList<>())
          .add(new Shape(Rect.of(onPage.box()), words, doubtful));
    }
  }
}
