package org.wsoa.extract.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The declarations of a {@code style} attribute or of a rule: property and value. */
final class Declarations {
  private Declarations() {}

  /**
   * Reads them; of two for one property the last counts. {@code background} sets {@code
   * background-color}, and {@code text-decoration} its line, whatever they say.
   *
   * @param block what stands between the braces
   * @return by property, in lower case; values without {@code !important}
   */
  static Map<String, String> parse(String block) {
    Map<String, String> found = new HashMap<>();
    int begin = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i <= block.length(); i++) {
      char c = i == block.length() ? ';' : block.charAt(i);
      boolean ends = i == block.length() || (c == ';' && depth == 0 && quote == 0);
      if (ends) {
        put(found, block.substring(begin, i));
        begin = i + 1;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return found;
  }

  private static void put(Map<String, String> found, String declaration) {
    int colon = declaration.indexOf(':');
    if (colon < 0) {
      return;
    }
    String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = declaration.substring(colon + 1).strip();
    int bang = value.lastIndexOf('!');
    if (bang >= 0 && value.substring(bang + 1).strip().equalsIgnoreCase("important")) {
      value = value.substring(0, bang).strip();
    }
    switch (property) {
      case "background" -> found.put("background-color", value);
      case "text-decoration" -> found.put("text-decoration-line", value);
      case "list-style" -> found.put("list-style-type", value);
      default -> found.put(property, value);
    }
  }
}
