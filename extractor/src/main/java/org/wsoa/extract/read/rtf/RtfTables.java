package org.wsoa.extract.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.read.Fill;

/** Fonts, colours and styles, which stand before the text and which it names by number. */
final class RtfTables {
  private static final int SYMBOLS = 2;
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  /** Windows code page of each character set of a font that has one of its own. */
  private static final Map<Integer, String> CODE_PAGES =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "x-windows-950"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private final Map<Integer, Integer> characterSets = new HashMap<>();
  private final Map<Integer, String> fontNames = new HashMap<>();
  private final List<Optional<Fill>> colours = new ArrayList<>();
  private final Map<Integer, Integer> headingLevels = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int level = -1;
  private int basedOn = -1;
  private boolean paragraphStyle;
  private int red;
  private int green;
  private int blue;
  private boolean coloured;
  private Charset ansi = charset("windows-1252");

  /** A control word inside the table of fonts. */
  void font(String word, int value) {
    switch (word) {
      case "f" -> {
        number = value;
        name.setLength(0);
      }
      case "fcharset" -> characterSets.put(number, value);
      default -> {
        // family, pitch and the like
      }
    }
  }

  /** A letter of a font's name; a semicolon ends it. */
  void fontName(char c) {
    if (c == ';') {
      fontNames.putIfAbsent(number, name.toString().strip());
      name.setLength(0);
    } else {
      name.append(c);
    }
  }

  /** A control word inside the table of colours. */
  void colour(String word, int value) {
    int channel = Math.max(0, Math.min(255, value));
    switch (word) {
      case "red" -> red = channel;
      case "green" -> green = channel;
      case "blue" -> blue = channel;
      default -> {
        return;
      }
    }
    coloured = true;
  }

  /** A semicolon ends a colour; one of which nothing was said is the automatic one. */
  void endColour() {
    colours.add(coloured ? Optional.of(new Fill(red, green, blue)) : Optional.empty());
    red = 0;
    green = 0;
    blue = 0;
    coloured = false;
  }

  /** A control word inside the table of styles. */
  void style(String word, int value) {
    switch (word) {
      case "s" -> {
        beginStyle(value);
        paragraphStyle = true;
      }
      case "cs", "ds", "ts", "tsrowd" -> paragraphStyle = false;
      case "outlinelevel" -> level = value;
      case "sbasedon" -> basedOn = value;
      default -> {
        // how it looks, which each paragraph says again
      }
    }
  }

  /** A group inside the table of styles begins: number 0 where it does not say. */
  void beginStyle(int style) {
    number = style;
    level = -1;
    basedOn = -1;
    paragraphStyle = style == 0;
    name.setLength(0);
  }

  /** A letter of a style's name; a semicolon ends it. */
  void styleName(char c) {
    if (c != ';') {
      name.append(c);
      return;
    }
    if (paragraphStyle) {
      int inherited = headingLevels.getOrDefault(basedOn, 0);
      int own = level >= 0 ? (level < 9 ? level + 1 : 0) : byName().orElse(inherited);
      headingLevels.put(number, own);
    }
    name.setLength(0);
  }

  private Optional<Integer> byName() {
    String plain = name.toString().strip().toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(plain);
    if (heading.matches()) {
      return Optional.of(Integer.valueOf(heading.group(1)));
    }
    return switch (plain) {
      case "title" -> Optional.of(1);
      case "subtitle" -> Optional.of(2);
      default -> Optional.empty();
    };
  }

  /** The code page of the document. */
  void ansi(String charsetName) {
    ansi = charset(charsetName);
  }

  /** The level of the headings of a style; 0 for a style of text. */
  int headingLevel(int style) {
    return headingLevels.getOrDefault(style, 0);
  }

  /** A colour; none for the automatic one and for a number that the table does not have. */
  Optional<Fill> colour(int index) {
    return index >= 0 && index < colours.size() ? colours.get(index) : Optional.empty();
  }

  /** The name of a font; empty where it has none. */
  String fontName(int font) {
    return fontNames.getOrDefault(font, "");
  }

  /** Whether the letters of a font are symbols. */
  boolean isSymbolFont(int font) {
    return characterSets.getOrDefault(font, 0) == SYMBOLS;
  }

  /** The charset of the bytes of a font. */
  Charset charset(int font) {
    String page = CODE_PAGES.get(characterSets.getOrDefault(font, 0));
    return page == null ? ansi : charset(page);
  }

  /** A charset; that of western Windows where Java does not know it. */
  private static Charset charset(String charsetName) {
    try {
      if (Charset.isSupported(charsetName)) {
        return Charset.forName(charsetName);
      }
    } catch (IllegalCharsetNameException e) {
      return Charset.forName("windows-1252");
    }
    return Charset.forName("windows-1252");
  }
}
