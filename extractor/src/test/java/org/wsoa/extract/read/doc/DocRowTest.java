package org.wsoa.extract.read.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.read.EdgeTable.CellShape;
import org.wsoa.extract.read.EdgeTable.Merge;
import org.wsoa.extract.read.EdgeTable.RowShape;
import org.wsoa.extract.read.Fill;

class DocRowTest {
  private final ByteBuffer sprms = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);

  @Test
  void readsEdgesAndMerges() {
    define(new int[] {-108, 2000, 4000, 6000}, 0x60, 0x20, 0);
    put(0x3404, 1);
    RowShape shape = shape();
    assertThat(shape.header()).isTrue();
    assertThat(shape.cells()).extracting(CellShape::left).containsExactly(-108, 2000, 4000);
    assertThat(shape.cells()).extracting(CellShape::right).containsExactly(2000, 4000, 6000);
    assertThat(shape.cells())
        .extracting(CellShape::below)
        .containsExactly(Merge.FIRST, Merge.GOES_ON, Merge.NONE);
  }

  @Test
  void readsMergesThatAreSaidAfterwards() {
    define(new int[] {0, 100, 200, 300}, 0, 0, 0);
    sprms.putShort((short) 0x5624).put((byte) 1).put((byte) 3);
    put(0xD62B, 2, 0, 3);
    RowShape shape = shape();
    assertThat(shape.cells()).extracting(CellShape::mergedLeft).containsExactly(false, false, true);
    assertThat(shape.cells().get(0).below()).isEqualTo(Merge.FIRST);
  }

  @Test
  void readsFullColoursBeforeNumberedOnes() {
    define(new int[] {0, 100, 200, 300}, 0, 0, 0);
    put(
        0xD612, 30, 0, 0, 0, 255, 0x92, 0xd0, 0x50, 0, 0, 0, // clear: the background
        255, 0, 0, 0, 0, 0, 0, 255, 1, 0, // solid: the foreground
        0, 0, 0, 255, 0, 0, 0, 255, 0, 0); // automatic
    put(0xD609, 6, 0xC0, 0, 0xC0, 0, 0xC0, 0);
    assertThat(fills()).containsExactly("#92d050", "#ff0000", "");
  }

  @Test
  void readsNumberedColours() {
    define(new int[] {0, 100, 200, 300}, 0, 0, 0);
    put(0xD609, 6, 0xC0, 0, 0x06, 0x04, 0xFF, 0xFF);
    assertThat(fills()).containsExactly("#ff0000", "#ff0000", "");
  }

  @Test
  void mixesPatterns() {
    define(new int[] {0, 100}, 0);
    put(0xD612, 10, 0, 0, 0, 0, 255, 255, 255, 0, 8, 0); // black on white, half and half
    assertThat(fills()).containsExactly("#808080");
  }

  @Test
  void saysNothingOfRowWithoutDefinition() {
    put(0x3404, 0);
    assertThat(shape()).isEqualTo(new RowShape(List.of(), false));
  }

  /** Edges, then the flags of each cell. */
  private void define(int[] edges, int... flags) {
    int bytes = 1 + 2 * edges.length + 20 * flags.length;
    sprms.putShort((short) 0xD608).putShort((short) (bytes + 1)).put((byte) flags.length);
    for (int edge : edges) {
      sprms.putShort((short) edge);
    }
    for (int flag : flags) {
      sprms.putShort((short) flag).put(new byte[18]);
    }
  }

  private void put(int code, int... operand) {
    sprms.putShort((short) code);
    for (int value : operand) {
      sprms.put((byte) value);
    }
  }

  private RowShape shape() {
    byte[] bytes = Arrays.copyOf(sprms.array(), sprms.position());
    return new DocRow(new SprmBuffer(bytes, 0)).shape();
  }

  private List<String> fills() {
    return shape().cells().stream().map(cell -> cell.fill().map(Fill::hex).orElse("")).toList();
  }
}
