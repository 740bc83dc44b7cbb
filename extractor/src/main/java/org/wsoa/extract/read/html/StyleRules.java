package org.wsoa.extract.read.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The rules of a page's {@code <style>} elements, as far as they tell fills, what is hidden, struck
 * or bold, and list marks. Selectors of elements, classes, ids, descendants and children are
 * understood. One with a pseudo class is passed over: {@code tr:nth-child(even)} paints stripes,
 * which mean nothing.
 */
final class StyleRules {
  private static final int MOST_CHARS = 4 << 20;
  private static final int MOST_RULES = 5_000;
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern UNDERSTOOD = Pattern.compile("[\\w\\-.#*>\\s]+");
  private static final Pattern LAST = Pattern.compile("[^\\s>]+$");
  private static final Pattern ID_OR_CLASS = Pattern.compile("[.#][\\w\\-]+");
  private static final Pattern SPACES = Pattern.compile("[\\s>]+");
  private static final Set<String> TOLD =
      Set.of(
          "background-color",
          "display",
          "visibility",
          "text-decoration-line",
          "font-weight",
          "list-style-type",
          "white-space",
          "position",
          "mso-hide");

  private final Map<String, List<Rule>> byLast = new HashMap<>();
  private int rules;

  /** A selector and what it sets. */
  private record Rule(
      Evaluator selector, int weight, int order, Map<String, String> declarations) {}

  /** The rules of a page. */
  StyleRules(Document page) {
    for (Element style : page.select("style")) {
      String media = style.attr("media").toLowerCase(Locale.ROOT);
      String text = style.data();
      if (isForScreens(media) && text.length() <= MOST_CHARS) {
        read(COMMENT.matcher(text).replaceAll(" "));
      }
    }
  }

  /** What is declared for an element, by its rules and its own attribute. */
  Map<String, String> of(Element element) {
    String style = element.attr("style");
    List<Rule> matching = new ArrayList<>();
    collect(element, "*", matching);
    collect(element, element.normalName(), matching);
    if (element.hasAttr("class")) {
      for (String name : element.classNames()) {
        collect(element, "." + name.toLowerCase(Locale.ROOT), matching);
      }
    }
    if (element.hasAttr("id")) {
      collect(element, "#" + element.id().toLowerCase(Locale.ROOT), matching);
    }
    if (matching.isEmpty()) {
      return style.isEmpty() ? Map.of() : Declarations.parse(style);
    }
    matching.sort(Comparator.comparingInt(Rule::weight).thenComparingInt(Rule::order));
    Map<String, String> declared = new HashMap<>();
    matching.forEach(rule -> declared.putAll(rule.declarations()));
    declared.putAll(Declarations.parse(style));
    return declared;
  }

  private void collect(Element element, String last, List<Rule> matching) {
    for (Rule rule : byLast.getOrDefault(last, List.of())) {
      if (element.is(rule.selector())) {
        matching.add(rule);
      }
    }
  }

  private void read(String css) {
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      String prelude = css.substring(at, open).strip();
      int semicolon = prelude.lastIndexOf(';'); // after @import and @charset
      prelude = prelude.substring(semicolon + 1).strip();
      int close = closing(css, open);
      String block = css.substring(open + 1, close);
      if (!prelude.startsWith("@")) {
        add(prelude, block);
      } else if (prelude.startsWith("@media")
          && isForScreens(prelude.substring(6).toLowerCase(Locale.ROOT))) {
        read(block);
      }
      at = close + 1;
    }
  }

  /** Index of the brace that closes a block; the end of the text where none does. */
  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  /** A list of media that names the screen or nothing; conditions on its size are not met. */
  private static boolean isForScreens(String media) {
    return media.isBlank()
        || (!media.contains("(") && (media.contains("screen") || media.contains("all")));
  }

  private void add(String selectors, String block) {
    Map<String, String> declarations = Declarations.parse(block);
    declarations.keySet().retainAll(TOLD);
    if (declarations.isEmpty()) {
      return;
    }
    for (String part : selectors.split(",", -1)) {
      String selector = part.strip();
      if (rules < MOST_RULES && UNDERSTOOD.matcher(selector).matches()) {
        add(selector, declarations);
      }
    }
  }

  private void add(String selector, Map<String, String> declarations) {
    Matcher last = LAST.matcher(selector);
    if (!last.find()) {
      return;
    }
    Evaluator evaluator;
    try {
      evaluator = QueryParser.parse(selector);
    } catch (IllegalStateException | IllegalArgumentException e) {
      return; // not a selector: a browser passes over the rule too
    }
    rules++;
    byLast
        .computeIfAbsent(key(last.group()), unused -> new ArrayList<>())
        .add(new Rule(evaluator, weight(selector), rules, Map.copyOf(declarations)));
  }

  /** An id, else a class, else an element by which the last part of a selector can be found. */
  private static String key(String last) {
    Matcher names = ID_OR_CLASS.matcher(last);
    String found = "";
    while (names.find()) {
      if (found.isEmpty() || names.group().startsWith("#")) {
        found = names.group();
      }
    }
    return (found.isEmpty() ? last : found).toLowerCase(Locale.ROOT);
  }

  /** An id outweighs all classes, and a class all elements, as in CSS. */
  private static int weight(String selector) {
    int ids = 0;
    int classes = 0;
    int elements = 0;
    for (String compound : SPACES.split(selector, -1)) {
      Matcher names = ID_OR_CLASS.matcher(compound);
      while (names.find()) {
        ids += names.group().startsWith("#") ? 1 : 0;
        classes += names.group().startsWith(".") ? 1 : 0;
      }
      boolean named = !compound.isEmpty() && ".#*".indexOf(compound.charAt(0)) < 0;
      elements += named ? 1 : 0;
    }
    return (Math.min(ids, 99) * 100 + Math.min(classes, 99)) * 100 + Math.min(elements, 99);
  }
}
