package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's part of styles (ISO/IEC 29500-1, 18.8), as far as cells need it. POI would bind all
 * of it to objects; to get ready for that takes longer than to read a small workbook.
 */
final class StyleSheet extends PartHandler {
  /** Elements whose children have names that others use too. */
  private static final Set<String> LISTS =
      Set.of(
          "numFmts",
          "fonts",
          "fills",
          "borders",
          "cellStyleXfs",
          "cellXfs",
          "cellStyles",
          "dxfs",
          "indexedColors");

  private static final Set<String> SIDES = Set.of("left", "right", "top", "bottom");

  /** A colour that cannot be seen, which some programs write where they mean none. */
  private static final String UNSET = "00000000";

  private static final String GENERAL = "General";

  /** A way to write something that not all programs know (ISO/IEC 29500-3, 7.6). */
  private static final String EXTENDED = "Choice";

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<Fill> fills = new ArrayList<>();
  private final List<Set<String>> borders = new ArrayList<>();
  private final List<CellFormat> cells = new ArrayList<>();
  private final List<Differential> differentials = new ArrayList<>();
  private final List<Optional<Integer>> palette = new ArrayList<>();
  private String list = "";

  /** Within what only a program with some extension is to read; what all others read follows. */
  private boolean extended;

  /** What a cell's style is made of, by number. */
  record CellFormat(int numberFormat, int font, int fill, int border) {
    private static final CellFormat PLAIN = new CellFormat(0, 0, 0, 0);
  }

  /** A font; its size in points. */
  record Font(boolean bold, boolean struck, double sizePt) {
    /** One that says nothing has the size that Office gives a new workbook. */
    static final Font PLAIN = new Font(false, false, 11);
  }

  /**
   * A fill.
   *
   * @param solid whether it is of one colour
   */
  private record Fill(boolean solid, Optional<Colour> colour) {}

  /**
   * The fill of a conditional format. Where it is of one colour, that is the background's, not the
   * foreground's as of cells (18.8.32 says nothing of it; all programs do so).
   *
   * @param solid whether it is of one colour
   */
  private record Differential(
      boolean solid, Optional<Colour> foreground, Optional<Colour> background) {
    private static final Differential NONE =
        new Differential(true, Optional.empty(), Optional.empty());
  }

  /**
   * A colour as stored.
   *
   * @param theme its number in the theme
   * @param indexed its number in the palette; 0 for none
   * @param rgb 24 bits with red in the high byte
   * @param tint how much lighter, up to 1, or darker, down to -1, it is
   */
  record Colour(Optional<Integer> theme, int indexed, Optional<Integer> rgb, double tint) {}

  /** The formats of cells, by number; a plain one where there are none at all. */
  List<CellFormat> cells() {
    return cells.isEmpty() ? List.of(CellFormat.PLAIN) : cells;
  }

  /** The codes of a number format; those of {@code General} for one that nobody knows. */
  String codes(int numberFormat) {
    String own = codes.get(numberFormat);
    String known = own == null ? BuiltinFormats.getBuiltinFormat(numberFormat) : own;
    return known == null ? GENERAL : known;
  }

  /** A font; a plain one where there is none of the number. */
  Font font(int number) {
    return number >= 0 && number < fonts.size() ? fonts.get(number) : Font.PLAIN;
  }

  /** The colour of a solid fill. */
  Optional<Colour> fill(int number) {
    return number >= 0 && number < fills.size() && fills.get(number).solid()
        ? fills.get(number).colour()
        : Optional.empty();
  }

  /** The colour of a conditional format's fill. */
  Optional<Colour> differential(int number) {
    if (number < 0 || number >= differentials.size() || !differentials.get(number).solid()) {
      return Optional.empty();
    }
    Differential format = differentials.get(number);
    return format.background().or(format::foreground);
  }

  /** The sides that a border has a line at: {@code left}, {@code right}, {@code top} and so on. */
  Set<String> border(int number) {
    return number >= 0 && number < borders.size() ? borders.get(number) : Set.of();
  }

  /** A colour of the palette, which may be the workbook's own: 24 bits, red in the high byte. */
  Optional<Integer> indexed(int number) {
    if (!palette.isEmpty()) {
      return number < palette.size() ? palette.get(number) : Optional.empty();
    }
    byte @Nullable [] rgb = DefaultIndexedColorMap.getDefaultRGB(number);
    return rgb == null
        ? Optional.empty()
        : Optional.of(((rgb[0] & 255) << 16) | ((rgb[1] & 255) << 8) | (rgb[2] & 255));
  }

  @Override
  void start(String local, Attributes attributes) {
    extended |= local.equals(EXTENDED);
    if (LISTS.contains(local)) {
      list = local;
    }
    if (!extended && !list.equals(local)) {
      take(local, attributes);
    }
  }

  private void take(String local, Attributes attributes) {
    switch (list) {
      case "numFmts" -> {
        String code = attributes.value("formatCode");
        if (code != null) {
          codes.put(number(attributes, "numFmtId"), code);
        }
      }
      case "fonts" -> font(local, attributes);
      case "fills" -> fill(local, attributes);
      case "borders" -> border(local, attributes);
      case "cellXfs" -> {
        if (local.equals("xf")) {
          cells.add(
              new CellFormat(
                  number(attributes, "numFmtId"),
                  number(attributes, "fontId"),
                  number(attributes, "fillId"),
                  number(attributes, "borderId")));
        }
      }
      case "dxfs" -> differential(local, attributes);
      case "indexedColors" -> palette.add(Values.rgb(attributes.value("rgb")));
      default -> {}
    }
  }

  @Override
  void end(String local) {
    if (local.equals(list)) {
      list = "";
    }
    extended &= !local.equals(EXTENDED);
  }

  private void font(String local, Attributes attributes) {
    if (local.equals("font")) {
      fonts.add(Font.PLAIN);
    }
    if (fonts.isEmpty()) {
      return;
    }
    int last = fonts.size() - 1;
    Font font = fonts.get(last);
    switch (local) {
      case "b" ->
          fonts.set(
              last, new Font(Values.isOn(attributes.value("val")), font.struck(), font.sizePt()));
      case "strike" ->
          fonts.set(
              last, new Font(font.bold(), Values.isOn(attributes.value("val")), font.sizePt()));
      case "sz" -> {
        double size = Values.decimal(attributes.value("val"), font.sizePt());
        fonts.set(last, new Font(font.bold(), font.struck(), size));
      }
      default -> {}
    }
  }

  private void fill(String local, Attributes attributes) {
    if (local.equals("fill")) {
      fills.add(new Fill(false, Optional.empty()));
    }
    if (fills.isEmpty()) {
      return;
    }
    int last = fills.size() - 1;
    if (local.equals("patternFill")) {
      boolean solid = "solid".equals(attributes.value("patternType"));
      fills.set(last, new Fill(solid, Optional.empty()));
    } else if (local.equals("fgColor")) {
      fills.set(last, new Fill(fills.get(last).solid(), Optional.of(colour(attributes))));
    }
  }

  private void differential(String local, Attributes attributes) {
    if (local.equals("dxf")) {
      differentials.add(Differential.NONE);
    }
    if (differentials.isEmpty()) {
      return;
    }
    int last = differentials.size() - 1;
    Differential format = differentials.get(last);
    switch (local) {
      case "patternFill" -> {
        String pattern = attributes.value("patternType");
        boolean solid = pattern == null || pattern.equals("solid");
        differentials.set(last, new Differential(solid, Optional.empty(), Optional.empty()));
      }
      case "fgColor" ->
          differentials.set(
              last,
              new Differential(
                  format.solid(), Optional.of(colour(attributes)), format.background()));
      case "bgColor" -> {
        if (!UNSET.equals(attributes.value("rgb"))) {
          differentials.set(
              last,
              new Differential(
                  format.solid(), format.foreground(), Optional.of(colour(attributes))));
        }
      }
      default -> {}
    }
  }

  private static Colour colour(Attributes attributes) {
    Optional<Integer> theme =
        attributes.value("theme") == null
            ? Optional.empty()
            : Optional.of(number(attributes, "theme"));
    return new Colour(
        theme,
        number(attributes, "indexed"),
        Values.rgb(attributes.value("rgb")),
        Values.decimal(attributes.value("tint"), 0));
  }

  private void border(String local, Attributes attributes) {
    if (local.equals("border")) {
      borders.add(new HashSet<>());
    } else if (SIDES.contains(local) && !borders.isEmpty()) {
      String line = attributes.value("style");
      if (line != null && !line.equals("none")) {
        borders.get(borders.size() - 1).add(local);
      }
    }
  }

  /** A whole number; 0 where there is none. */
  private static int number(Attributes attributes, String name) {
    return (int) Values.decimal(attributes.value(name), 0);
  }
}
