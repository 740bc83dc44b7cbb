package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a sheet's part holds, as stored. Rows and columns count from 0. Filled by the parser. */
final class SheetData {
  /** Rows that the part has, from the top. */
  final List<Row> rows = new ArrayList<>();

  /** Merged ranges of more than one cell. */
  final List<Region> regions = new ArrayList<>();

  /** Columns that are hidden. */
  final BitSet hiddenColumns = new BitSet();

  /** Header and footer as stored, with their codes, each once. */
  final List<String> furniture = new ArrayList<>();

  /**
   * A row.
   *
   * @param index from 0
   * @param hidden whether it is hidden
   * @param cells its cells that have text, a fill or a border, by column
   */
  record Row(int index, boolean hidden, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param column from 0
   * @param style index of its style
   * @param text as displayed
   */
  record Cell(int column, int style, RichText text) {}

  /** A merged range; all bounds belong to it. */
  record Region(int top, int left, int bottom, int right) {}
}
