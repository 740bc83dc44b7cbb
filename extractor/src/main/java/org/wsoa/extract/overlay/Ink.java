package org.wsoa.extract.overlay;

/** What a mark says by its colour. */
enum Ink {
  TO_THE_RIGHT(0x1F5FBF, "reads to the right"),
  UP(0x1A7F37, "up"),
  ON_ITS_HEAD(0x8A2BE2, "on its head"),
  DOWN(0x008080, "down"),
  SLANTED(0x9A6700, "at a slant"),
  RUNNING(0x6E7781, "running line"),
  DROPPED(0xD1242F, "left out"),

  ACROSS(0xD1242F, "ruling across"),
  UPRIGHT(0x1F5FBF, "ruling down"),

  CELL(0x1F5FBF, "cell: row,column"),
  MERGED(0xBF1F8F, "merged: rows x columns"),
  CUT(0xC25700, "cut by a page break: fragment"),

  TABLE(0x1A7F37, "table"),
  STITCHED(0xBF1F8F, "stitched: part of all"),

  SURE(0x1A7F37, "heading, sure"),
  DOUBTFUL(0xC25700, "doubtful: else the runner-up"),
  UNKNOWN(0x6E7781, "nothing fits"),
  GOES_ON(0x1F5FBF, "column without its heading here");

  private final int rgb;
  private final String words;

  Ink(int rgb, String words) {
    this.rgb = rgb;
    this.words = words;
  }

  /** Red, green and blue, red in the high byte. */
  int rgb() {
    return rgb;
  }

  /** What it means, in a few words. */
  String words() {
    return words;
  }
}
