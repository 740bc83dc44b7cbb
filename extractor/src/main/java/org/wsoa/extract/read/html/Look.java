package org.wsoa.extract.read.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.wsoa.extract.read.CssColour;
import org.wsoa.extract.read.Fill;

/**
 * How an element is shown, as far as it has a meaning.
 *
 * @param fill its own background
 * @param hidden whether it is not shown
 * @param struck whether its text is struck through
 * @param bold its weight, where it sets one
 * @param block whether it stands on lines of its own
 * @param kept whether white space and line ends in its source count, where it says
 * @param fixed whether it stands on the screen or on every page, beside the text
 * @param listMark what its list entries begin with, as CSS spells it; "" where it does not say
 */
record Look(
    Optional<Fill> fill,
    boolean hidden,
    boolean struck,
    Optional<Boolean> bold,
    boolean block,
    Optional<Boolean> kept,
    boolean fixed,
    String listMark) {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "ol",
          "option",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "ul");
  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");

  /**
   * The look of an element.
   *
   * @param declared what rules and its own style say
   */
  static Look of(Element element, Map<String, String> declared) {
    String name = element.normalName();
    String display = value(declared, "display");
    boolean hidden =
        element.hasAttr("hidden")
            || display.equals("none")
            || Set.of("hidden", "collapse").contains(value(declared, "visibility"))
            || value(declared, "mso-hide").equals("all")
            || (name.equals("dialog") && !element.hasAttr("open"));
    boolean struck =
        STRUCK.contains(name) || value(declared, "text-decoration-line").contains("line-through");
    Optional<Boolean> bold = bold(value(declared, "font-weight"));
    return new Look(
        fill(element, declared),
        hidden,
        struck,
        bold.isEmpty() && BOLD.contains(name) ? Optional.of(true) : bold,
        isBlock(name, display),
        kept(name, value(declared, "white-space")),
        value(declared, "position").equals("fixed"),
        declared.getOrDefault("list-style-type", ""));
  }

  private static String value(Map<String, String> declared, String property) {
    return declared.getOrDefault(property, "").toLowerCase(Locale.ROOT);
  }

  private static Optional<Fill> fill(Element element, Map<String, String> declared) {
    String colour = declared.getOrDefault("background-color", "");
    return colour.isEmpty() ? CssColour.ofAttribute(element.attr("bgcolor")) : CssColour.of(colour);
  }

  private static Optional<Boolean> bold(String weight) {
    return switch (weight) {
      case "bold", "bolder", "600", "700", "800", "900" -> Optional.of(true);
      case "normal", "lighter", "100", "200", "300", "400", "500" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static boolean isBlock(String name, String display) {
    if (display.isEmpty()) {
      return BLOCKS.contains(name);
    }
    return !display.startsWith("inline") && !display.equals("contents");
  }

  private static Optional<Boolean> kept(String name, String whiteSpace) {
    if (whiteSpace.isEmpty()) {
      return name.equals("pre") || name.equals("textarea") ? Optional.of(true) : Optional.empty();
    }
    return Optional.of(whiteSpace.startsWith("pre") || whiteSpace.equals("break-spaces"));
  }
}
