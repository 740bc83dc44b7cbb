package org.wsoa.extract.read.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.wsoa.extract.read.Content.LeftOut;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.RaisedFigures;

/** Reads what stands in an element, in order, as it is shown. */
final class ContentReader {
  private static final LeftOut HIDDEN = new LeftOut(true, false);
  private static final LeftOut STRUCK = new LeftOut(false, true);

  /** What has no text of its own, or text of the page's frame. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "nav",
          "svg",
          "math",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "datalist",
          "colgroup",
          "caption");

  private static final Pattern FOOTNOTE = Pattern.compile("[\\[(]?[\\w*†‡]{1,4}[\\])]?");
  private static final Set<String> LEVELS = Set.of("1", "2", "3", "4", "5", "6");
  private static final int CAPTION_LEVEL = 6;

  private final StyleRules rules;
  private final Lines furniture;
  private final ListMarks marks = new ListMarks();
  private final TableReader tables;

  /**
   * @param furniture takes the lines of footers and of what is fixed to the screen
   */
  ContentReader(StyleRules rules, Lines furniture) {
    this.rules = rules;
    this.furniture = furniture;
    this.tables = new TableReader(this);
  }

  /**
   * What holds for text, from the elements around it.
   *
   * @param cell whether it stands in a cell
   * @param level of the heading around it, or 0
   * @param fill the background of an element around it, within the cell
   * @param listMark what list entries begin with, where CSS says
   */
  record Around(
      boolean cell, int level, boolean bold, boolean kept, Optional<Fill> fill, String listMark) {
    static final Around PAGE = new Around(false, 0, false, false, Optional.empty(), "");

    private Around in(Look look, int newLevel) {
      return new Around(
          cell,
          newLevel,
          look.bold().orElse(bold),
          look.kept().orElse(kept),
          look.fill().or(() -> fill),
          look.listMark().isEmpty() ? listMark : look.listMark());
    }
  }

  /** The look of an element. */
  Look look(Element element) {
    return Look.of(element, rules.of(element));
  }

  /** Reads what stands in an element. */
  void read(Element parent, Around around, Lines lines) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode words) {
        lines.add(
            words.getWholeText(), around.kept(), around.bold(), around.level(), around.fill());
      } else if (child instanceof Element element) {
        element(element, around, lines);
      }
    }
  }

  private void element(Element element, Around around, Lines lines) {
    String name = element.normalName();
    if (PASSED_OVER.contains(name) || isFootnoteMark(element)) {
      return;
    }
    Look look = look(element);
    if (look.hidden() || look.struck()) {
      if (element.hasText()) {
        lines.leaveOut(look.hidden() ? HIDDEN : STRUCK);
      }
    } else if (!around.cell() && isFurniture(element, look)) {
      furniture.end(0);
      read(element, Around.PAGE, furniture);
      furniture.end(0);
    } else if (isListMark(element)) {
      lines.mark(symbol(element.text().strip()));
    } else {
      look.fill().ifPresent(lines::fill);
      shown(element, look, around, lines);
    }
  }

  private void shown(Element element, Look look, Around around, Lines lines) {
    switch (element.normalName()) {
      case "br", "hr" -> lines.end(around.level());
      case "table" -> table(element, around, lines);
      case "li" -> {
        lines.end(around.level());
        Around inside = around.in(look, around.level());
        lines.mark(marks.of(element, inside.listMark()));
        read(element, inside, lines);
        lines.end(around.level());
        lines.endMark();
      }
      case "sup" -> {
        String raised = element.wholeText();
        String figures = RaisedFigures.of(raised);
        if (figures.equals(raised)) {
          read(element, around.in(look, around.level()), lines);
        } else {
          lines.add(figures, around.kept(), around.bold(), around.level(), around.fill());
        }
      }
      case "img" -> lines.instead(element.attr("alt"));
      case "input" -> lines.add(shown(element), false, false, around.level(), around.fill());
      case "select" -> {
        Element chosen = element.selectFirst("option[selected]");
        Element option = chosen == null ? element.selectFirst("option") : chosen;
        if (option != null) {
          lines.add(option.text(), false, around.bold(), around.level(), around.fill());
        }
      }
      default -> {
        int level = level(element);
        Around inside = around.in(look, level > 0 ? level : around.level());
        if (!look.block() && level == 0) {
          read(element, inside, lines);
          return;
        }
        lines.end(around.level());
        read(element, inside, lines);
        lines.end(inside.level());
      }
    }
  }

  private void table(Element element, Around around, Lines lines) {
    lines.end(around.level());
    for (Element child : element.children()) {
      if (child.normalName().equals("caption") && !look(child).hidden()) {
        int level = around.cell() ? 0 : CAPTION_LEVEL;
        read(child, new Around(around.cell(), level, false, false, around.fill(), ""), lines);
        lines.end(level);
      }
    }
    lines.add(tables.read(element));
  }

  /** A heading's depth, also where it is one only for those who cannot see the page. */
  private static int level(Element element) {
    String name = element.normalName();
    if (name.startsWith("h") && LEVELS.contains(name.substring(1))) {
      return Integer.parseInt(name.substring(1));
    }
    if (!element.attr("role").equals("heading")) {
      return 0;
    }
    String level = element.attr("aria-level");
    return LEVELS.contains(level) ? Integer.parseInt(level) : 2;
  }

  /** What a field of a form shows: its value, a tick. */
  private static String shown(Element input) {
    return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
      case "checkbox", "radio" -> input.hasAttr("checked") ? "\u2713" : "";
      case "", "text", "date", "month", "number", "email" -> input.attr("value");
      default -> "";
    };
  }

  /** A footer, or what is fixed: a watermark, a bar. */
  private static boolean isFurniture(Element element, Look look) {
    String role = element.attr("role");
    return look.fixed()
        || element.normalName().equals("footer")
        || role.equals("contentinfo")
        || role.equals("navigation");
  }

  /** A raised number or sign that leads to a note. */
  private static boolean isFootnoteMark(Element element) {
    boolean raised = element.normalName().equals("sup");
    boolean link = element.normalName().equals("a");
    if (!raised && !link) {
      return false;
    }
    Element anchor = raised ? element.selectFirst("a[href^=#]") : element;
    if (anchor == null || !FOOTNOTE.matcher(element.text().strip()).matches()) {
      return false;
    }
    String target = anchor.attr("href");
    return raised
        || target.startsWith("#_ftn")
        || target.startsWith("#_edn")
        || target.startsWith("#fn")
        || target.startsWith("#footnote")
        || target.startsWith("#sdfootnote");
  }

  /** Word writes the marks of its lists as text, and says so. */
  private static boolean isListMark(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    return style.contains("mso-list") && style.replace(" ", "").contains("mso-list:ignore");
  }

  /** Word's bullets are letters of symbol fonts. */
  private static String symbol(String mark) {
    String words = mark.replace('\u00a0', ' ').strip();
    return Map.of("\u00b7", ListMarks.BULLET, "\u00a7", "\u25aa").getOrDefault(words, words);
  }

  /** The parts of a cell, for the reader of tables. */
  Lines cell(Element cell, Look look) {
    Lines lines = new Lines();
    Around around =
        new Around(
            true, 0, look.bold().orElse(false), look.kept().orElse(false), Optional.empty(), "");
    read(cell, around, lines);
    lines.end(0);
    return lines;
  }
}
