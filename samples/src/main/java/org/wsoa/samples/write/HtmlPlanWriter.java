package org.wsoa.samples.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.Line;
import org.wsoa.samples.content.Part;
import org.wsoa.samples.content.SamplePlan;

/**
 * Writes a plan as a page: a cell's own fill in its style, those of headings and banners by rules.
 * What runs on each page is fixed to the screen, and the footer is one.
 */
public final class HtmlPlanWriter implements PlanWriter {
  private static final String RULES =
      """
      body { font-family: sans-serif; }
      table { border-collapse: collapse; margin: 1em 0; }
      td, th { border: 1px solid #000; padding: 3px; vertical-align: top; text-align: left; }
      td p, th p { margin: 0; }
      .running { position: fixed; top: 0; color: #ddd; }
      """;

  /** A writer of UTF-8 with line feeds. */
  public HtmlPlanWriter() {}

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public byte[] write(SamplePlan plan) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n");
    out.append("<meta charset=\"utf-8\">\n<title>").append(escaped(plan.name()));
    out.append("</title>\n<style>\n").append(RULES);
    for (Cell.Look look : List.of(Cell.Look.HEADING, Cell.Look.TURNED, Cell.Look.BANNER)) {
      out.append('.').append(name(look)).append(" { font-weight: bold; background: #");
      out.append(tint(look)).append("; }\n");
    }
    out.append("</style>\n</head>\n<body>\n");
    for (String running : List.of(plan.header(), plan.watermark())) {
      if (!running.isEmpty()) {
        out.append("<div class=\"running\">").append(escaped(running)).append("</div>\n");
      }
    }
    plan.parts().forEach(part -> part(part, out));
    if (!plan.footer().isEmpty()) {
      String footer = plan.footer().replace("{pages}", "1").replace("{page}", "1");
      out.append("<footer>").append(escaped(footer)).append("</footer>\n");
    }
    return out.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String name(Cell.Look look) {
    return look.name().toLowerCase(Locale.ROOT);
  }

  private static String tint(Cell.Look look) {
    return Tints.of(look).toLowerCase(Locale.ROOT);
  }

  private static void part(Part part, StringBuilder out) {
    if (part instanceof Part.Heading heading) {
      String name = "h" + heading.level() + ">";
      out.append('<').append(name).append(escaped(heading.text()));
      out.append("</").append(name).append('\n');
    } else if (part instanceof Part.Paragraph text) {
      out.append("<p>").append(escaped(text.text())).append("</p>\n");
    } else if (part instanceof Part.Numbered list) {
      out.append("<ol>\n");
      list.entries().forEach(e -> out.append("<li>").append(escaped(e)).append("</li>\n"));
      out.append("</ol>\n");
    } else if (part instanceof Part.Bulleted list) {
      out.append("<ul>\n");
      list.entries().forEach(e -> out.append("<li>").append(escaped(e)).append("</li>\n"));
      out.append("</ul>\n");
    } else if (part instanceof Grid grid) {
      table(grid, out);
    }
  }

  private static void table(Grid grid, StringBuilder out) {
    out.append("<table>\n");
    String group = grid.headingRows() > 0 ? "thead" : "tbody";
    out.append('<').append(group).append(">\n");
    for (int r = 0; r < grid.rows().size(); r++) {
      if (r > 0 && r == grid.headingRows()) {
        out.append("</thead>\n<tbody>\n");
        group = "tbody";
      }
      out.append("<tr>\n");
      grid.rows().get(r).forEach(cell -> cell(cell, out));
      out.append("</tr>\n");
    }
    out.append("</").append(group).append(">\n</table>\n");
  }

  private static void cell(Cell cell, StringBuilder out) {
    boolean heading = cell.look() == Cell.Look.HEADING || cell.look() == Cell.Look.TURNED;
    String element = heading ? "th" : "td";
    out.append('<').append(element);
    if (cell.look() != Cell.Look.BODY) {
      out.append(" class=\"").append(name(cell.look())).append('"');
    }
    if (cell.rowSpan() > 1) {
      out.append(" rowspan=\"").append(cell.rowSpan()).append('"');
    }
    if (cell.columnSpan() > 1) {
      out.append(" colspan=\"").append(cell.columnSpan()).append('"');
    }
    if (!cell.fill().isEmpty()) {
      out.append(" style=\"background-color: #");
      out.append(cell.fill().toLowerCase(Locale.ROOT)).append('"');
    }
    out.append('>');
    Line.Mark before = Line.Mark.NONE;
    for (Line line : cell.lines()) {
      if (line.mark() != before) {
        out.append(list(before, "</")).append(list(line.mark(), "<"));
      }
      before = line.mark();
      String name = before == Line.Mark.NONE ? "p>" : "li>";
      out.append('<').append(name).append(words(line)).append("</").append(name);
    }
    out.append(list(before, "</")).append("</").append(element).append(">\n");
  }

  private static String words(Line line) {
    String text = escaped(line.text());
    return line.struck() ? "<s>" + text + "</s>" : text;
  }

  private static String list(Line.Mark mark, String open) {
    return switch (mark) {
      case NONE -> "";
      case BULLET -> open + "ul>";
      case NUMBER -> open + "ol>";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
