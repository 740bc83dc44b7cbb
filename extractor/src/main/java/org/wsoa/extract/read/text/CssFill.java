package org.wsoa.extract.read.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.read.Fill;

/** Background colours as HTML gives them. */
final class CssFill {
  private static final Pattern BACKGROUND =
      Pattern.compile("(?:^|;)\\s*background(?:-color)?\\s*:\\s*([^;]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6}|[0-9a-f]{3})\\b");
  private static final Pattern RGB =
      Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})");

  /** The colour words of CSS that plans use for ratings, with their channels as CSS fixes them. */
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("red", 0xff0000),
          Map.entry("orange", 0xffa500),
          Map.entry("yellow", 0xffff00),
          Map.entry("gold", 0xffd700),
          Map.entry("green", 0x008000),
          Map.entry("lime", 0x00ff00),
          Map.entry("lightgreen", 0x90ee90),
          Map.entry("blue", 0x0000ff),
          Map.entry("lightblue", 0xadd8e6),
          Map.entry("purple", 0x800080),
          Map.entry("grey", 0x808080),
          Map.entry("gray", 0x808080),
          Map.entry("lightgrey", 0xd3d3d3),
          Map.entry("lightgray", 0xd3d3d3),
          Map.entry("silver", 0xc0c0c0),
          Map.entry("black", 0x000000),
          Map.entry("white", 0xffffff));

  private CssFill() {}

  /**
   * The background of an element.
   *
   * @param style its {@code style} attribute, or ""
   * @param bgcolor its {@code bgcolor} attribute, or ""
   */
  static Optional<Fill> of(String style, String bgcolor) {
    if (style.isEmpty() && bgcolor.isEmpty()) {
      return Optional.empty();
    }
    Matcher background = BACKGROUND.matcher(style);
    return colour(background.find() ? background.group(1) : bgcolor);
  }

  private static Optional<Fill> colour(String spelling) {
    String value = spelling.strip().toLowerCase(Locale.ROOT);
    Matcher hex = HEX.matcher(value);
    if (hex.find()) {
      return Optional.of(Fill.ofRgb(Integer.parseInt(sixDigits(hex.group(1)), 16)));
    }
    Matcher rgb = RGB.matcher(value);
    if (rgb.find()) {
      return Optional.of(new Fill(channel(rgb, 1), channel(rgb, 2), channel(rgb, 3)));
    }
    int end = 0;
    while (end < value.length() && Character.isLetter(value.charAt(end))) {
      end++;
    }
    return Optional.ofNullable(WORDS.get(value.substring(0, end))).map(Fill::ofRgb);
  }

  private static String sixDigits(String digits) {
    if (digits.length() == 6) {
      return digits;
    }
    StringBuilder six = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      six.append(digits.charAt(i)).append(digits.charAt(i));
    }
    return six.toString();
  }

  private static int channel(Matcher rgb, int group) {
    return Math.min(255, Integer.parseInt(rgb.group(group)));
  }
}
