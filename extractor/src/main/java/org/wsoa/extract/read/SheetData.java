package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What a sheet's part holds, as stored. Rows and columns count from 0. Filled by its reader. */
public final class SheetData {
  /** Rows that the part has, from the top. */
  public final List<Row> rows = new ArrayList<>();

  /** Merged ranges of more than one cell. */
  public final List<Region> regions = new ArrayList<>();

  /** Columns that are hidden. */
  public final BitSet hiddenColumns = new BitSet();

  /** The lines of header and footer, each once. */
  public final List<TextLine> furniture = new ArrayList<>();

  /**
   * A row.
   *
   * @param index from 0
   * @param hidden whether it is hidden
   * @param cells its cells that have text, a fill or a border, by column
   */
  public record Row(int index, boolean hidden, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param column from 0
   * @param style how it looks
   * @param text as displayed
   */
  public record Cell(int column, Style style, RichText text) {}

  /**
   * How a cell looks.
   *
   * @param fill its background
   * @param bold whether its font is bold
   * @param struck whether its font is struck through
   * @param ruled whether it has borders as the cells of a table have
   * @param sizePt size of its font
   */
  public record Style(
      Optional<Fill> fill, boolean bold, boolean struck, boolean ruled, double sizePt) {
    /** Nothing is said. */
    public static final Style PLAIN = new Style(Optional.empty(), false, false, false, 0);

    /** The same on another background. */
    public Style filled(Fill colour) {
      return new Style(Optional.of(colour), bold, struck, ruled, sizePt);
    }
  }

  /** A merged range; all bounds belong to it. */
  public record Region(int top, int left, int bottom, int right) {}
}
