package org.wsoa.cli.review;

import java.util.List;

/** Style rules for the fills of cells, each with the ink that can be read on it. */
final class FillRules {
  private FillRules() {}

  /**
   * A rule for each fill; class {@code f-92d050}.
   *
   * @param fills six hexadecimal digits each
   */
  static String of(List<String> fills) {
    StringBuilder rules = new StringBuilder();
    for (String fill : fills) {
      rules
          .append(".f-")
          .append(fill)
          .append("{background:#")
          .append(fill)
          .append(";color:")
          .append(ink(Integer.parseInt(fill, 16)))
          .append("}\n");
    }
    return rules.toString();
  }

  /**
   * Black or white, whichever stands out more: the contrast of both with a colour is the same where
   * (L + 0.05)^2 = 1.05 * 0.05 (WCAG 2.2, contrast ratio).
   */
  private static String ink(int rgb) {
    double luminance =
        0.2126 * linear(rgb >> 16 & 255)
            + 0.7152 * linear(rgb >> 8 & 255)
            + 0.0722 * linear(rgb & 255);
    return luminance > Math.sqrt(1.05 * 0.05) - 0.05 ? "#000" : "#fff";
  }

  /** A channel of sRGB in linear light (WCAG 2.2, relative luminance). */
  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
