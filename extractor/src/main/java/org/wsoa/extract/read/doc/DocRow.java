package org.wsoa.extract.read.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.wsoa.extract.read.EdgeTable.CellShape;
import org.wsoa.extract.read.EdgeTable.Merge;
import org.wsoa.extract.read.EdgeTable.RowShape;
import org.wsoa.extract.read.Fill;

/** What the mark at the end of a row says of its cells (MS-DOC, 2.6.3). */
final class DocRow {
  private static final int DEF_TABLE = 0xD608;
  private static final int DEF_TABLE_SHD_80 = 0xD609;
  private static final int DEF_TABLE_SHD = 0xD612;
  private static final int DEF_TABLE_SHD_2ND = 0xD616;
  private static final int DEF_TABLE_SHD_3RD = 0xD60C;
  private static final int SET_SHD = 0xD62D;
  private static final int SET_SHD_80 = 0x7627;
  private static final int TABLE_HEADER = 0x3404;
  private static final int MERGE = 0x5624;
  private static final int VERT_MERGE = 0xD62B;

  /** Cells that one operand of shadings has room for. */
  private static final int SHADINGS = 22;

  private static final int SHD_BYTES = 10;
  private static final int TC_BYTES = 20;
  private static final int MOST_CELLS = 63;

  private final int[] edges = new int[MOST_CELLS + 1];
  private final Merge[] below = new Merge[MOST_CELLS];
  private final boolean[] mergedLeft = new boolean[MOST_CELLS];
  private final List<Optional<Fill>> fills = new ArrayList<>();
  private int count;
  private boolean fullColours;
  private boolean header;

  DocRow(SprmBuffer properties) {
    Arrays.fill(below, Merge.NONE);
    for (int i = 0; i < MOST_CELLS; i++) {
      fills.add(Optional.empty());
    }
    for (SprmIterator all = properties.iterator(); all.hasNext(); ) {
      take(all.next());
    }
  }

  /** How the row is laid out. */
  RowShape shape() {
    List<CellShape> cells = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      cells.add(
          new CellShape(
              edges[i],
              Math.max(edges[i] + 1, edges[i + 1]),
              fills.get(i),
              below[i],
              mergedLeft[i]));
    }
    return new RowShape(cells, header);
  }

  private void take(SprmOperation sprm) {
    int from = sprm.getGrpprlOffset();
    byte[] grpprl = sprm.getGrpprl();
    int code = opcode(sprm);
    int length = code == DEF_TABLE ? sprm.size() - 4 : sprm.size() - 3;
    int to = Math.min(grpprl.length, from + Math.max(0, length));
    switch (code) {
      case DEF_TABLE -> define(grpprl, from, to);
      case DEF_TABLE_SHD_80 -> {
        for (int i = 0; from + 2 * i + 2 <= to && !fullColours; i++) {
          fill(i, DocShading.ofIndex(LittleEndian.getUShort(grpprl, from + 2 * i)));
        }
      }
      case DEF_TABLE_SHD -> shadings(0, grpprl, from, to);
      case DEF_TABLE_SHD_2ND -> shadings(SHADINGS, grpprl, from, to);
      case DEF_TABLE_SHD_3RD -> shadings(2 * SHADINGS, grpprl, from, to);
      case SET_SHD -> {
        if (from + 2 + SHD_BYTES <= to) {
          for (int i = grpprl[from] & 255; i < (grpprl[from + 1] & 255); i++) {
            fill(i, DocShading.ofColours(grpprl, from + 2));
          }
        }
      }
      case SET_SHD_80 -> {
        int operand = sprm.getOperand();
        for (int i = operand & 255; i < ((operand >> 8) & 255) && !fullColours; i++) {
          fill(i, DocShading.ofIndex(operand >>> 16));
        }
      }
      case TABLE_HEADER -> header = sprm.getOperand() != 0;
      case MERGE -> {
        int operand = sprm.getOperand();
        for (int i = (operand & 255) + 1; i < Math.min(MOST_CELLS, (operand >> 8) & 255); i++) {
          mergedLeft[i] = true;
        }
      }
      case VERT_MERGE -> {
        if (from + 2 <= to && (grpprl[from] & 255) < MOST_CELLS) {
          below[grpprl[from] & 255] = merge(grpprl[from + 1] & 3);
        }
      }
      default -> {
        // borders, widths and the like
      }
    }
  }

  /** POI keeps the parts of an opcode apart: kind (3 bits), group (3), special (1), number (9). */
  private static int opcode(SprmOperation sprm) {
    if (sprm.getType() != SprmOperation.TYPE_TAP) {
      return 0;
    }
    for (int known :
        new int[] {
          DEF_TABLE,
          DEF_TABLE_SHD_80,
          DEF_TABLE_SHD,
          DEF_TABLE_SHD_2ND,
          DEF_TABLE_SHD_3RD,
          SET_SHD,
          SET_SHD_80,
          TABLE_HEADER,
          MERGE,
          VERT_MERGE
        }) {
      boolean same =
          SprmOperation.getOperationFromOpcode((short) known) == sprm.getOperation()
              && known >>> 13 == sprm.getSizeCode();
      if (same) {
        return known;
      }
    }
    return 0;
  }

  private void define(byte[] grpprl, int from, int to) {
    if (from >= to) {
      return;
    }
    int stated = grpprl[from] & 255;
    count = Math.min(MOST_CELLS, stated);
    int at = from + 1;
    for (int i = 0; i <= count && at + 2 * i + 2 <= to; i++) {
      edges[i] = LittleEndian.getShort(grpprl, at + 2 * i);
    }
    at += 2 * (stated + 1);
    for (int i = 0; i < count && at + TC_BYTES * i + 2 <= to; i++) {
      int flags = LittleEndian.getUShort(grpprl, at + TC_BYTES * i);
      mergedLeft[i] = (flags & 2) != 0 && (flags & 1) == 0;
      below[i] = merge((flags >> 5) & 3);
    }
  }

  private static Merge merge(int flags) {
    return switch (flags) {
      case 0 -> Merge.NONE;
      case 1 -> Merge.GOES_ON;
      default -> Merge.FIRST;
    };
  }

  private void shadings(int first, byte[] grpprl, int from, int to) {
    fullColours = true;
    for (int i = 0; i < SHADINGS && from + (i + 1) * SHD_BYTES <= to; i++) {
      fill(first + i, DocShading.ofColours(grpprl, from + i * SHD_BYTES));
    }
  }

  private void fill(int cell, Optional<Fill> fill) {
    if (cell < MOST_CELLS) {
      fills.set(cell, fill);
    }
  }
}
