package org.wsoa.extract.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the characters of symbol fonts look like, in Unicode. Such fonts have their glyphs at U+F020
 * to U+F0FF; a document may also name them by the lower byte alone.
 *
 * <p>The resource has a header line and lines of three columns: font, code (two hexadecimal
 * digits), text.
 */
public final class Symbols {
  private static final String RESOURCE = "symbols.tsv";
  private static final String BULLET = "\u2022";

  private final Map<String, String> known = new HashMap<>();
  private final Set<String> fonts = new HashSet<>();

  /** The built-in list. */
  public static Symbols load() {
    try (InputStream in =
            Objects.requireNonNull(Symbols.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Symbols(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a list.
   *
   * @throws IllegalArgumentException when a line has not three columns or says again what another
   *     has said
   */
  Symbols(BufferedReader lines) throws IOException {
    lines.readLine();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3 || columns[2].isEmpty()) {
        throw new IllegalArgumentException("symbols: " + line);
      }
      String font = columns[0].toLowerCase(Locale.ROOT);
      fonts.add(font);
      if (known.put(key(font, Integer.parseInt(columns[1], 16)), columns[2]) != null) {
        throw new IllegalArgumentException("symbols, twice: " + line);
      }
    }
  }

  private static String key(String font, int code) {
    return font + " " + code;
  }

  /** Whether a font has symbols in place of letters. */
  public boolean isSymbolFont(String font) {
    return !font.isEmpty() && fonts.contains(font.toLowerCase(Locale.ROOT));
  }

  /**
   * What a character looks like.
   *
   * @param font the font that it is set in
   * @param c the character; one of the private use area with an unknown look gives ""
   */
  public String look(String font, char c) {
    boolean isPrivate = c >= 0xF000 && c <= 0xF0FF;
    if (!isPrivate && (c > 0xFF || !isSymbolFont(font))) {
      return String.valueOf(c);
    }
    String named = isSymbolFont(font) ? font.toLowerCase(Locale.ROOT) : "symbol";
    String look = known.get(key(named, c & 0xFF));
    if (look != null) {
      return look;
    }
    return isPrivate ? "" : String.valueOf(c);
  }

  /** The looks of a text's characters. */
  public String look(String font, String text) {
    if (!isSymbolFont(font) && text.chars().noneMatch(c -> c >= 0xF000 && c <= 0xF0FF)) {
      return text;
    }
    StringBuilder looks = new StringBuilder();
    text.chars().forEach(c -> looks.append(look(font, (char) c)));
    return looks.toString();
  }

  /** The look of a bullet; a plain one where its font's glyph is not known. */
  public String bullet(String font, String text) {
    if (text.isBlank()) {
      return "";
    }
    String look = CleanText.shown(look(font, text));
    return look.isEmpty() ? BULLET : look;
  }
}
