package org.wsoa.extract.read.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.EdgeTable.CellShape;
import org.wsoa.extract.read.EdgeTable.Merge;
import org.wsoa.extract.read.EdgeTable.RowShape;
import org.wsoa.extract.read.Fill;

/** The definition of a row, as its control words come. */
final class RtfRow {
  /** A hundred per cent, as shadings count. */
  private static final int FULL = 10_000;

  private static final Fill WHITE = new Fill(255, 255, 255);
  private static final Fill BLACK = new Fill(0, 0, 0);

  private final RtfTables tables;
  private final List<CellShape> cells = new ArrayList<>();
  private boolean header;
  private int edge;
  private int ofRow = -1;
  private Merge merge = Merge.NONE;
  private boolean mergedLeft;
  private int back = -1;
  private int fore = -1;
  private int shading;

  RtfRow(RtfTables tables) {
    this.tables = tables;
  }

  /** Takes a control word; one that does not speak of a row is passed over. */
  void take(String word, int value) {
    switch (word) {
      case "trowd" -> {
        cells.clear();
        header = false;
        edge = 0;
        ofRow = -1;
        beginCell();
      }
      case "trleft" -> {
        if (cells.isEmpty()) {
          edge = value;
        }
      }
      case "trhdr" -> header = true;
      case "trcbpat" -> ofRow = value;
      case "clvmgf" -> merge = Merge.FIRST;
      case "clvmrg" -> merge = Merge.GOES_ON;
      case "clmrg" -> mergedLeft = true;
      case "clcbpat" -> back = value;
      case "clcfpat" -> fore = value;
      case "clshdng" -> shading = Math.max(0, Math.min(FULL, value));
      case "cellx" -> {
        int right = Math.max(edge + 1, value);
        cells.add(new CellShape(edge, right, fill(), merge, mergedLeft));
        edge = right;
        beginCell();
      }
      default -> {
        // borders, margins and the like
      }
    }
  }

  RowShape shape() {
    return new RowShape(cells, header);
  }

  private void beginCell() {
    merge = Merge.NONE;
    mergedLeft = false;
    back = -1;
    fore = -1;
    shading = 0;
  }

  private Optional<Fill> fill() {
    Optional<Fill> ground = back >= 0 ? tables.colour(back) : tables.colour(ofRow);
    if (shading == 0) {
      return ground;
    }
    Fill under = ground.orElse(WHITE);
    Fill over = tables.colour(fore).orElse(BLACK);
    return Optional.of(
        new Fill(
            mixed(over.red(), under.red()),
            mixed(over.green(), under.green()),
            mixed(over.blue(), under.blue())));
  }

  private int mixed(int over, int under) {
    return (over * shading + under * (FULL - shading) + FULL / 2) / FULL;
  }
}
