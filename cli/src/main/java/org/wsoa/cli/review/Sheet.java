package org.wsoa.cli.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wsoa.model.Box;

/**
 * A page of the source with all that is drawn over its picture. Boxes are in points from the top
 * left corner of the page as displayed.
 *
 * @param number the page, from 1
 * @param width width in points
 * @param height height in points
 * @param picture the page as JPEG in base64; absent where it could not be drawn
 * @param layers what can be switched on and off, in the order of drawing
 * @param spots where values were read
 */
public record Sheet(
    int number,
    double width,
    double height,
    Optional<String> picture,
    List<Layer> layers,
    List<Spot> spots) {
  /** Copies the lists. */
  public Sheet {
    layers = List.copyOf(layers);
    spots = List.copyOf(spots);
  }

  /** The kinds of shapes; each can be shown or not. */
  public enum Kind {
    TABLES("tables", "Tables"),
    CELLS("cells", "Cells"),
    MERGED("merged", "Merged cells"),
    STITCHED("stitched", "Put together over a page break"),
    HEADINGS("headings", "Headings as understood");

    private final String style;
    private final String words;

    Kind(String style, String words) {
      this.style = style;
      this.words = words;
    }

    /** Its CSS class. */
    public String style() {
      return style;
    }

    /** Its name on the page. */
    public String words() {
      return words;
    }
  }

  /** The shapes of a kind. */
  public record Layer(Kind kind, List<Shape> shapes) {
    /** Copies the lists. */
    public Layer {
      shapes = List.copyOf(shapes);
    }
  }

  /**
   * A rectangle.
   *
   * @param words what stands beside it; may be empty
   * @param doubtful whether it was not sure
   */
  public record Shape(Rect rect, String words, boolean doubtful) {}

  /**
   * A place that values were read from.
   *
   * @param pointers JSON Pointers to the values
   * @param words what they are, for a person
   */
  public record Spot(Rect rect, List<String> pointers, String words) {
    /** Copies the lists. */
    public Spot {
      pointers = List.copyOf(pointers);
    }
  }

  /** A box in hundredths of a point, as SVG has it. */
  public record Rect(String x, String y, String width, String height) {
    static Rect of(Box box) {
      List<BigDecimal> edges = box.edges();
      return new Rect(
          edges.get(0).toPlainString(),
          edges.get(1).toPlainString(),
          edges.get(2).subtract(edges.get(0)).toPlainString(),
          edges.get(3).subtract(edges.get(1)).toPlainString());
    }

    /** The baseline of words on its upper edge, where they hide least of what is in it. */
    public String above() {
      return new BigDecimal(y).add(new BigDecimal(2)).toPlainString();
    }
  }
}
