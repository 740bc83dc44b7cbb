package org.wsoa.extract.read.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wsoa.extract.read.Fill;

/** The colour that a {@code w:shd} paints (ISO/IEC 29500-1, 17.3.5 and 17.18.78). */
final class Shading {
  private static final Fill BLACK = Fill.ofRgb(0);
  private static final Fill WHITE = Fill.ofRgb(0xffffff);

  /** The slots of a colour scheme, by the names that documents use for them. */
  private static final Map<String, String> SLOTS =
      Map.ofEntries(
          Map.entry("dark1", "a:dk1"),
          Map.entry("light1", "a:lt1"),
          Map.entry("dark2", "a:dk2"),
          Map.entry("light2", "a:lt2"),
          Map.entry("accent1", "a:accent1"),
          Map.entry("accent2", "a:accent2"),
          Map.entry("accent3", "a:accent3"),
          Map.entry("accent4", "a:accent4"),
          Map.entry("accent5", "a:accent5"),
          Map.entry("accent6", "a:accent6"),
          Map.entry("hyperlink", "a:hlink"),
          Map.entry("followedHyperlink", "a:folHlink"));

  /** Names that the settings map to slots, and the slots that they mean unless told otherwise. */
  private static final List<List<String>> MAPPED =
      List.of(
          List.of("background1", "w:bg1", "light1"),
          List.of("text1", "w:t1", "dark1"),
          List.of("background2", "w:bg2", "light2"),
          List.of("text2", "w:t2", "dark2"));

  private final Map<String, Fill> theme = new HashMap<>();

  /**
   * The colours of a document.
   *
   * @param theme its theme part
   * @param settings its settings part
   */
  Shading(Node theme, Node settings) {
    Node scheme = theme.path("a:themeElements", "a:clrScheme");
    SLOTS.forEach((name, slot) -> slotColour(scheme.child(slot)).ifPresent(c -> put(name, c)));
    Node mapping = settings.child("w:clrSchemeMapping");
    for (List<String> mapped : MAPPED) {
      String slot = mapping.get(mapped.get(1));
      Fill colour = this.theme.get(slot.isEmpty() ? mapped.get(2) : slot);
      if (colour != null) {
        put(mapped.get(0), colour);
      }
    }
  }

  private void put(String name, Fill colour) {
    theme.put(name, colour);
  }

  private static Optional<Fill> slotColour(Node slot) {
    Node rgb = slot.child("a:srgbClr");
    return rgb.exists() ? hex(rgb.get("val")) : hex(slot.child("a:sysClr").get("lastClr"));
  }

  private static Optional<Fill> hex(String digits) {
    try {
      return digits.length() == 6
          ? Optional.of(Fill.ofRgb(Integer.parseInt(digits, 16)))
          : Optional.empty();
    } catch (IllegalArgumentException noColour) {
      return Optional.empty();
    }
  }

  /** What is painted; empty for none. */
  Optional<Fill> fill(Node shd) {
    Optional<Fill> ground = colour(shd, "w:fill", "w:themeFill");
    double share = share(shd.val());
    if (share == 0) {
      return ground;
    }
    Fill dots = colour(shd, "w:color", "w:themeColor").orElse(BLACK);
    Fill below = ground.orElse(WHITE);
    return Optional.of(
        new Fill(
            mix(dots.red(), below.red(), share),
            mix(dots.green(), below.green(), share),
            mix(dots.blue(), below.blue(), share)));
  }

  private static int mix(int over, int below, double share) {
    return (int) Math.round(over * share + below * (1 - share));
  }

  /** How much of the ground a pattern covers, 0 to 1. */
  private static double share(String pattern) {
    if (pattern.startsWith("pct")) {
      return switch (pattern.substring(3)) {
        case "12" -> 0.125;
        case "37" -> 0.375;
        case "62" -> 0.625;
        case "87" -> 0.875;
        default -> percent(pattern.substring(3));
      };
    }
    if (pattern.startsWith("thin")) {
      return 0.25;
    }
    return switch (pattern) {
      case "solid" -> 1;
      case "horzStripe", "vertStripe", "diagStripe", "reverseDiagStripe" -> 0.5;
      case "horzCross", "diagCross" -> 0.5;
      default -> 0;
    };
  }

  private static double percent(String digits) {
    try {
      return Math.min(100, Math.max(0, Integer.parseInt(digits))) / 100.0;
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  private Optional<Fill> colour(Node shd, String plain, String themed) {
    Fill base = theme.get(shd.get(themed));
    if (base == null) {
      return hex(shd.get(plain).toUpperCase(Locale.ROOT));
    }
    Fill colour = base;
    String tint = shd.get(themed + "Tint");
    if (!tint.isEmpty()) {
      colour = Lightness.tint(colour, part(tint));
    }
    String shade = shd.get(themed + "Shade");
    if (!shade.isEmpty()) {
      colour = Lightness.shade(colour, part(shade));
    }
    return Optional.of(colour);
  }

  private static double part(String hex) {
    try {
      return Math.min(255, Math.max(0, Integer.parseInt(hex.strip(), 16))) / 255.0;
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
