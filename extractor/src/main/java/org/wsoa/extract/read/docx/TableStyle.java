package org.wsoa.extract.read.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A table style: what it says of each part of a table.
 *
 * @param parts formats by part; a part of which nothing is said is left out
 * @param rowBand rows in one horizontal band
 * @param columnBand columns in one vertical band
 */
record TableStyle(Map<Part, Format> parts, int rowBand, int columnBand) {
  /** The parts of a table, those that yield first (ISO/IEC 29500-1, 17.7.6). */
  enum Part {
    WHOLE("wholeTable"),
    BAND1_VERTICAL("band1Vert"),
    BAND2_VERTICAL("band2Vert"),
    BAND1_HORIZONTAL("band1Horz"),
    BAND2_HORIZONTAL("band2Horz"),
    FIRST_ROW("firstRow"),
    LAST_ROW("lastRow"),
    FIRST_COLUMN("firstCol"),
    LAST_COLUMN("lastCol"),
    NORTH_EAST("neCell"),
    NORTH_WEST("nwCell"),
    SOUTH_EAST("seCell"),
    SOUTH_WEST("swCell");

    private final String spelling;

    Part(String spelling) {
      this.spelling = spelling;
    }
  }

  /**
   * What is said of a part.
   *
   * @param shading its {@code w:shd}; {@link Node#NONE} where nothing is said
   * @param run its run properties
   */
  record Format(Node shading, RunFormat run) {
    /** Says nothing. */
    static final Format UNSET = new Format(Node.NONE, RunFormat.UNSET);

    /** This, completed by what a lower level says. */
    Format over(Format lower) {
      return new Format(shading.exists() ? shading : lower.shading, run.over(lower.run));
    }
  }

  /**
   * The style that a chain of inheritance makes.
   *
   * @param chain the style and those it is based on, nearest first
   */
  static TableStyle of(List<Node> chain) {
    Map<Part, Format> parts = new EnumMap<>(Part.class);
    int rowBand = 0;
    int columnBand = 0;
    for (Node style : chain) {
      complete(parts, Part.WHOLE, style);
      for (Node part : style.all("w:tblStylePr")) {
        for (Part known : Part.values()) {
          if (known.spelling.equals(part.get("w:type"))) {
            complete(parts, known, part);
          }
        }
      }
      Node properties = style.child("w:tblPr");
      if (rowBand == 0) {
        rowBand = properties.child("w:tblStyleRowBandSize").number("w:val", 0);
      }
      if (columnBand == 0) {
        columnBand = properties.child("w:tblStyleColBandSize").number("w:val", 0);
      }
    }
    return new TableStyle(parts, Math.max(1, rowBand), Math.max(1, columnBand));
  }

  private static void complete(Map<Part, Format> parts, Part part, Node says) {
    Node shading = says.path("w:tcPr", "w:shd");
    if (!shading.exists()) {
      shading = says.path("w:tblPr", "w:shd");
    }
    Format format = new Format(shading, RunFormat.of(says.child("w:rPr")));
    parts.merge(part, format, Format::over);
  }
}
