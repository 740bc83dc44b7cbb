package org.wsoa.extract.read.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wsoa.extract.read.Fill;

/**
 * The styles that a part may use: its own automatic ones before the common ones of the document. A
 * style says what it does not say itself as its parent does, and at last as the default of its
 * family does.
 */
final class OdfStyles {
  /** Longer chains of parents are circles. */
  private static final int MOST_PARENTS = 32;

  private final Map<String, OdfNode> styles = new HashMap<>();
  private final Map<String, OdfNode> defaults = new HashMap<>();
  private final Map<String, OdfNode> lists = new HashMap<>();
  private final Map<String, OdfNode> fonts = new HashMap<>();
  private final OdfNode outline;
  private final Map<String, Look> looks = new HashMap<>();

  /**
   * The styles of a part.
   *
   * @param part whose automatic styles count
   * @param common the styles part
   */
  OdfStyles(OdfNode part, OdfNode common) {
    take(part.child("office:automatic-styles"));
    take(common.child("office:styles"));
    for (OdfNode root : List.of(part, common)) {
      for (OdfNode font : root.child("office:font-face-decls").children()) {
        fonts.putIfAbsent(font.get("style:name"), font);
      }
    }
    outline = common.child("office:styles").child("text:outline-style");
  }

  private void take(OdfNode group) {
    for (OdfNode style : group.children()) {
      switch (style.name()) {
        case "style:style" ->
            styles.putIfAbsent(style.get("style:family") + " " + style.get("style:name"), style);
        case "style:default-style" -> defaults.putIfAbsent(style.get("style:family"), style);
        case "text:list-style" -> lists.putIfAbsent(style.get("style:name"), style);
        default -> {
          // number formats, pages and the like
        }
      }
    }
  }

  /** How text of a style looks; an unset property is empty. */
  record Look(
      Optional<Boolean> bold,
      Optional<Boolean> struck,
      Optional<Boolean> hidden,
      Optional<Boolean> raised) {
    static final Look UNSET =
        new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This, completed by what stands around it. */
    Look over(Look outer) {
      return new Look(
          bold.or(() -> outer.bold),
          struck.or(() -> outer.struck),
          hidden.or(() -> outer.hidden),
          raised.or(() -> outer.raised));
    }

    boolean isBold() {
      return bold.orElse(false);
    }

    boolean isStruck() {
      return struck.orElse(false);
    }

    boolean isHidden() {
      return hidden.orElse(false);
    }

    boolean isRaised() {
      return raised.orElse(false);
    }
  }

  /** How a style makes text look, the default of its family included. */
  Look look(String family, String name) {
    return looks.computeIfAbsent(
        family + " " + name,
        key -> {
          Look look = Look.UNSET;
          for (OdfNode style : chain(family, name)) {
            look = look.over(ownLook(style.child("style:text-properties")));
          }
          return look;
        });
  }

  private static Look ownLook(OdfNode text) {
    String weight = text.get("fo:font-weight");
    String line = text.get("style:text-line-through-style");
    String type = line.isEmpty() ? text.get("style:text-line-through-type") : line;
    String display = text.get("text:display");
    String position = text.get("style:text-position").strip();
    return new Look(
        weight.isEmpty() ? Optional.empty() : Optional.of(isBold(weight)),
        type.isEmpty() ? Optional.empty() : Optional.of(!type.equals("none")),
        display.isEmpty() ? Optional.empty() : Optional.of(!display.equals("true")),
        position.isEmpty() ? Optional.empty() : Optional.of(isRaised(position)));
  }

  /**
   * Of a position such as {@code super 58%}, {@code 33% 58%}, {@code -8% 58%} or {@code 0% 100%}.
   */
  private static boolean isRaised(String position) {
    return position.startsWith("super")
        || (Character.isDigit(position.charAt(0)) && !position.startsWith("0%"));
  }

  private static boolean isBold(String weight) {
    return switch (weight) {
      case "bold", "600", "700", "800", "900" -> true;
      default -> false;
    };
  }

  /** The type size of a style in points; 0 where none is said. */
  double sizePt(String family, String name) {
    String size = property(family, name, "style:text-properties", "fo:font-size");
    return size.endsWith("pt") ? points(size) : 0;
  }

  private static double points(String size) {
    try {
      return Double.parseDouble(size.substring(0, size.length() - 2));
    } catch (NumberFormatException notOne) {
      return 0;
    }
  }

  /** The background that a style paints. */
  Optional<Fill> fill(String family, String name) {
    return colour(property(family, name, "style:" + family + "-properties", "fo:background-color"));
  }

  /** A colour such as {@code #92d050}; none for {@code transparent} and what is no colour. */
  private static Optional<Fill> colour(String value) {
    if (value.length() != 7 || value.charAt(0) != '#') {
      return Optional.empty();
    }
    int rgb = 0;
    for (int i = 1; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 16);
      if (digit < 0) {
        return Optional.empty();
      }
      rgb = rgb * 16 + digit;
    }
    return Optional.of(Fill.ofRgb(rgb));
  }

  /**
   * What a style, or one that it is based on, says.
   *
   * @param group the element that bears the attribute: {@code style:table-cell-properties}
   * @return the value of the attribute; empty where nothing is said
   */
  String property(String family, String name, String group, String attribute) {
    for (OdfNode style : chain(family, name)) {
      String value = style.child(group).get(attribute);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The value of a style's own attribute, or that of one that it is based on. */
  String attribute(String family, String name, String attribute) {
    for (OdfNode style : chain(family, name)) {
      String value = style.get(attribute);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /**
   * The level of a heading that is no {@code text:h}: by the style's default level, or because it
   * is, or is based on, the style for titles; 0 for none.
   */
  int headingLevel(String name) {
    for (OdfNode style : chain("paragraph", name)) {
      String level = style.get("style:default-outline-level");
      if (!level.isEmpty()) {
        return Math.max(0, style.number("style:default-outline-level", 0));
      }
      switch (style.get("style:name").toLowerCase(Locale.ROOT)) {
        case "title" -> {
          return 1;
        }
        case "subtitle" -> {
          return 2;
        }
        default -> {
          // not by its name
        }
      }
    }
    return 0;
  }

  /** A list style, or {@link OdfNode#NONE}. */
  OdfNode list(String name) {
    return lists.getOrDefault(name, OdfNode.NONE);
  }

  /** The numbering of headings, or {@link OdfNode#NONE}. */
  OdfNode outline() {
    return outline;
  }

  /** The family of a font that is named by its declaration; the name itself where it is not. */
  String font(String name) {
    String family = fonts.getOrDefault(name, OdfNode.NONE).get("svg:font-family");
    return (family.isEmpty() ? name : family).replace("'", "");
  }

  /** The style, those it is based on and the default of its family, nearest first. */
  private List<OdfNode> chain(String family, String name) {
    List<OdfNode> chain = new ArrayList<>();
    OdfNode style = styles.getOrDefault(family + " " + name, OdfNode.NONE);
    while (style.exists() && chain.size() < MOST_PARENTS) {
      chain.add(style);
      String parent = style.get("style:parent-style-name");
      style = styles.getOrDefault(family + " " + parent, OdfNode.NONE);
    }
    OdfNode last = defaults.getOrDefault(family, OdfNode.NONE);
    if (last.exists()) {
      chain.add(last);
    }
    return chain;
  }
}
