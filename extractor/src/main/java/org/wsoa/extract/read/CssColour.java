package org.wsoa.extract.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Background colours as CSS and HTML spell them. */
public final class CssColour {
  private static final String RESOURCE = "css-colours.tsv";
  private static final Pattern BACKGROUND =
      Pattern.compile("(?:^|;)\\s*background(?:-color)?\\s*:\\s*([^;]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEX =
      Pattern.compile("#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-z])");
  private static final Pattern BARE_HEX = Pattern.compile("[0-9a-f]{6}");
  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*([0-9.]{1,9})(%?)[\\s,]+([0-9.]{1,9})%?[\\s,]+([0-9.]{1,9})%?"
              + "(?:[\\s,/]+([0-9.]{1,9})%?)?\\s*\\)");
  private static final Pattern PICTURE = Pattern.compile("url\\([^)]*\\)");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private CssColour() {}

  /**
   * The background that an element's own attributes give it.
   *
   * @param style its {@code style} attribute, or ""
   * @param bgcolor its {@code bgcolor} attribute, or ""
   */
  public static Optional<Fill> background(String style, String bgcolor) {
    if (style.isEmpty() && bgcolor.isEmpty()) {
      return Optional.empty();
    }
    Matcher background = BACKGROUND.matcher(style);
    return background.find() ? of(background.group(1)) : ofAttribute(bgcolor);
  }

  /**
   * The colour in the value of a {@code background} or {@code background-color}; absent where it
   * has none that is painted.
   */
  public static Optional<Fill> of(String spelling) {
    String value = PICTURE.matcher(spelling.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    Matcher hex = HEX.matcher(value);
    if (hex.find()) {
      String digits = hex.group(1);
      boolean clear =
          (digits.length() == 8 && digits.endsWith("00"))
              || (digits.length() == 4 && digits.endsWith("0"));
      return clear ? Optional.empty() : Optional.of(ofDigits(digits));
    }
    Matcher rgb = RGB.matcher(value);
    if (rgb.find()) {
      return ofChannels(rgb);
    }
    for (Matcher words = WORD.matcher(value); words.find(); ) {
      Integer named = Names.ALL.get(words.group());
      if (named != null) {
        return Optional.of(Fill.ofRgb(named));
      }
    }
    return Optional.empty();
  }

  /** The colour in a {@code bgcolor} attribute, whose digits may lack their sign. */
  public static Optional<Fill> ofAttribute(String bgcolor) {
    String value = bgcolor.strip().toLowerCase(Locale.ROOT);
    return of(BARE_HEX.matcher(value).matches() ? "#" + value : value);
  }

  /** Three or six digits for the channels; what follows them is how much shines through. */
  private static Fill ofDigits(String digits) {
    if (digits.length() >= 6) {
      return Fill.ofRgb(Integer.parseInt(digits.substring(0, 6), 16));
    }
    StringBuilder six = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      six.append(digits.charAt(i)).append(digits.charAt(i));
    }
    return Fill.ofRgb(Integer.parseInt(six.toString(), 16));
  }

  private static Optional<Fill> ofChannels(Matcher rgb) {
    double unit = rgb.group(2).isEmpty() ? 1 : 2.55;
    boolean clear = rgb.group(5) != null && number(rgb.group(5)) == 0;
    return clear
        ? Optional.empty()
        : Optional.of(
            new Fill(
                channel(rgb.group(1), unit),
                channel(rgb.group(3), unit),
                channel(rgb.group(4), unit)));
  }

  private static int channel(String digits, double unit) {
    return (int) Math.round(Math.min(255, number(digits) * unit));
  }

  /** A number; 0 for dots that make none. */
  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The colour words of CSS Color 4, loaded when first needed. */
  private static final class Names {
    private static final Map<String, Integer> ALL = load();

    private static Map<String, Integer> load() {
      Map<String, Integer> names = new HashMap<>();
      try (InputStream in =
              Objects.requireNonNull(CssColour.class.getResourceAsStream(RESOURCE), RESOURCE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] columns = line.split("\t", -1);
          if (columns.length != 2
              || names.put(columns[0], Integer.parseInt(columns[1], 16)) != null) {
            throw new IllegalArgumentException(RESOURCE + ": " + line);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.copyOf(names);
    }
  }
}
