package org.wsoa.extract.read.text;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.CssColour;
import org.wsoa.extract.read.Fill;
import org.wsoa.extract.read.TextLine;

/**
 * What stands in a cell or a line: its words without tags and Markdown marks, its fill, its weight.
 *
 * @param lines the lines that the author ended
 * @param fill the background that an HTML fragment gives it
 * @param bold whether all of its text is bold
 * @param struck whether text that is struck through was left out
 */
record Markup(List<TextLine> lines, Optional<Fill> fill, boolean bold, boolean struck) {
  private static final Markup NOTHING = new Markup(List.of(), Optional.empty(), false, false);

  /** Reads a cell or a line as written. */
  static Markup of(String raw) {
    boolean tags = false;
    boolean entities = false;
    boolean marks = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      tags |= c == '<' && HtmlTags.opensTag(raw, i);
      entities |= c == '&';
      marks |= c == '*' || c == '_';
    }
    if (tags) {
      return ofHtml(raw, marks);
    }
    String text = entities ? Parser.unescapeEntities(raw, false) : raw;
    return ofMarkdown(text, marks, Optional.empty(), false, false);
  }

  /** A cell that was found to have no mark of any kind. */
  static Markup ofPlain(String text) {
    List<TextLine> lines = CleanText.lines(text);
    return lines.isEmpty() ? NOTHING : new Markup(lines, Optional.empty(), false, false);
  }

  private static Markup ofMarkdown(
      String text, boolean marks, Optional<Fill> fill, boolean bold, boolean struck) {
    if (!marks && fill.isEmpty() && !bold && !struck) {
      return ofPlain(text);
    }
    Emphasis emphasis = marks ? Emphasis.strip(text) : new Emphasis(text, false);
    List<TextLine> lines = CleanText.lines(emphasis.text());
    return new Markup(lines, fill, !lines.isEmpty() && (bold || emphasis.bold()), struck);
  }

  private static Markup ofHtml(String raw, boolean marks) {
    String html = HtmlTags.escapeOthers(raw);
    boolean loose = html.contains("<td") || html.contains("<th"); // an HTML parser drops those
    Element body =
        loose ? Jsoup.parse(html, "", Parser.xmlParser()) : Jsoup.parseBodyFragment(html).body();
    Walk walk = new Walk();
    walk.children(body, false);
    return ofMarkdown(
        walk.text.toString(), marks, walk.fill, walk.bold && !walk.light, walk.struck);
  }

  /** A walk through a fragment in document order. */
  private static final class Walk {
    private final StringBuilder text = new StringBuilder();
    private Optional<Fill> fill = Optional.empty();
    private boolean bold;
    private boolean light;
    private boolean struck;

    private void children(Element parent, boolean isBold) {
      for (Node child : parent.childNodes()) {
        if (child instanceof TextNode words) {
          words(words.getWholeText(), isBold);
        } else if (child instanceof Element element) {
          element(element, isBold);
        }
      }
    }

    private void words(String words, boolean isBold) {
      text.append(words);
      if (!words.isBlank()) {
        bold |= isBold;
        light |= !isBold;
      }
    }

    private void element(Element element, boolean isBold) {
      String name = element.normalName();
      if (HtmlTags.isStruck(name)) {
        struck |= element.hasText();
        return;
      }
      if (fill.isEmpty()) {
        fill = CssColour.background(element.attr("style"), element.attr("bgcolor"));
      }
      boolean ends = HtmlTags.endsLine(name);
      if (ends) {
        text.append('\n');
      }
      if (name.equals("li")) {
        text.append(marker(element));
      }
      children(element, isBold || HtmlTags.isBold(name));
      if (ends && !name.equals("br")) {
        text.append('\n');
      }
    }

    private static String marker(Element item) {
      Element list = item.parent();
      if (list != null && list.normalName().equals("ol")) {
        return (item.elementSiblingIndex() + 1) + ". ";
      }
      return "\u2022 ";
    }
  }
}
