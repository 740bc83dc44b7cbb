package org.wsoa.extract.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a document, each with what it inherits. */
final class Styles {
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  /** Longest chain of inheritance that is followed; a file may make a ring of styles. */
  private static final int MAX_CHAIN = 32;

  private final Map<String, Node> byId = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final RunFormat documentDefaults;
  private final Map<String, RunFormat> runs = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, TableStyle> tables = new HashMap<>();

  /** The styles in a {@code w:styles}; none in {@link Node#NONE}. */
  Styles(Node styles) {
    documentDefaults = RunFormat.of(styles.path("w:docDefaults", "w:rPrDefault", "w:rPr"));
    for (Node style : styles.all("w:style")) {
      byId.putIfAbsent(style.get("w:styleId"), style);
      switch (style.get("w:default")) {
        case "1", "true", "on" -> defaults.putIfAbsent(style.get("w:type"), style.get("w:styleId"));
        default -> {
          // not the default of its type
        }
      }
    }
  }

  /** What holds where no style and no run says anything. */
  RunFormat documentDefaults() {
    return documentDefaults;
  }

  /** The style of that id, or the default of its type ({@code paragraph}) where none is named. */
  String idOr(String id, String type) {
    return id.isEmpty() ? defaults.getOrDefault(type, "") : id;
  }

  /** The run properties of a paragraph or character style. */
  RunFormat run(String id) {
    return runs.computeIfAbsent(
        id,
        key -> {
          RunFormat format = RunFormat.UNSET;
          for (Node style : chain(key)) {
            format = format.over(RunFormat.of(style.child("w:rPr")));
          }
          return format;
        });
  }

  /**
   * The heading level of a paragraph style: its outline level from 1, by name where it has none; 0
   * for body text. A title is 1, a subtitle 2.
   */
  int headingLevel(String id) {
    return levels.computeIfAbsent(
        id,
        key -> {
          for (Node style : chain(key)) {
            Optional<Integer> level = outline(style.child("w:pPr")).or(() -> byName(style));
            if (level.isPresent()) {
              return level.get();
            }
          }
          return 0;
        });
  }

  /** The heading level that a {@code w:pPr} states: 0 for body text; absent where it is silent. */
  static Optional<Integer> outline(Node pPr) {
    int outline = pPr.child("w:outlineLvl").number("w:val", -1);
    return outline < 0 ? Optional.empty() : Optional.of(outline < 9 ? outline + 1 : 0);
  }

  private static Optional<Integer> byName(Node style) {
    String name = style.child("w:name").val().strip().toLowerCase(Locale.ROOT);
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      return Optional.of(Integer.valueOf(heading.group(1)));
    }
    return switch (name) {
      case "title" -> Optional.of(1);
      case "subtitle" -> Optional.of(2);
      default -> Optional.empty();
    };
  }

  /** The list that a paragraph style claims. */
  ListRef list(String id) {
    ListRef list = ListRef.UNSET;
    for (Node style : chain(id)) {
      list = list.over(ListRef.of(style.child("w:pPr")));
    }
    return list;
  }

  /** A table style. */
  TableStyle table(String id) {
    return tables.computeIfAbsent(id, key -> TableStyle.of(chain(key)));
  }

  /** The style and those it is based on, nearest first. */
  private List<Node> chain(String id) {
    List<Node> chain = new ArrayList<>();
    String next = id;
    while (chain.size() < MAX_CHAIN && byId.containsKey(next)) {
      Node style = byId.getOrDefault(next, Node.NONE);
      chain.add(style);
      next = style.child("w:basedOn").val();
    }
    return chain;
  }
}
