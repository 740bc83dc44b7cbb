package org.wsoa.extract.read;

import java.util.List;
import java.util.Optional;

/**
 * A document as its reader saw it: text blocks and tables in reading order, nothing understood yet.
 *
 * @param blocks what stands in the body, in order
 * @param furniture running headers and footers, each once, in order of first appearance; never part
 *     of a block
 * @param pageCount number of pages, only where the format has pages
 */
public record RawDocument(
    List<Block> blocks, List<TextBlock> furniture, Optional<Integer> pageCount) {
  /** Copies the lists. */
  public RawDocument {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
  }
}
