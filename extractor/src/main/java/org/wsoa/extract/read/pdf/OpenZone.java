package org.wsoa.extract.read.pdf;

import java.util.BitSet;
import java.util.List;

/** Rows of a page that are one table: headings, then body. */
final class OpenZone {
  int from;
  final int body;
  final List<float[]> heads;
  final BitSet banners = new BitSet();
  int to;
  int fits;

  /** Whether its rows are labels and values, and nothing heads its columns. */
  boolean form;

  OpenZone(int from, int body, List<float[]> heads) {
    this.from = from;
    this.body = body;
    this.heads = heads;
    this.to = body;
  }

  float[] starts() {
    float[] starts = new float[heads.size()];
    for (int k = 0; k < starts.length; k++) {
      starts[k] = heads.get(k)[0];
    }
    return starts;
  }
}
