package org.wsoa.extract.read.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of a workbook's theme. Where it has none, those that Office gives a new workbook are
 * used, as Excel does.
 */
final class ThemeColours extends PartHandler {
  /** The names in the order by which cells number them (ISO/IEC 29500-1, 18.8.3). */
  private static final List<String> ORDER =
      List.of(
          "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5",
          "accent6");

  private static final List<Integer> OFFICE =
      List.of(
          0xffffff, 0x000000, 0xe7e6e6, 0x44546a, 0x4472c4, 0xed7d31, 0xa5a5a5, 0xffc000, 0x5b9bd5,
          0x70ad47);

  private final Map<String, Integer> found = new HashMap<>();
  private boolean inScheme;
  private String name = "";

  /**
   * A colour, 24 bits with red in the high byte.
   *
   * @param number as cells number it
   */
  Optional<Integer> get(int number) {
    if (number < 0 || number >= ORDER.size()) {
      return Optional.empty();
    }
    return Optional.of(found.getOrDefault(ORDER.get(number), OFFICE.get(number)));
  }

  @Override
  void start(String local, Attributes attributes) {
    if (local.equals("clrScheme")) {
      inScheme = true;
    } else if (inScheme && ORDER.contains(local)) {
      name = local;
    } else if (inScheme && (local.equals("srgbClr") || local.equals("sysClr"))) {
      String value = attributes.value(local.equals("srgbClr") ? "val" : "lastClr");
      if (value != null && value.length() == 6 && !name.isEmpty()) {
        Values.rgb(value).ifPresent(rgb -> found.put(name, rgb));
      }
    }
  }

  @Override
  void end(String local) {
    if (local.equals("clrScheme")) {
      inScheme = false;
    } else if (local.equals(name)) {
      name = "";
    }
  }
}
