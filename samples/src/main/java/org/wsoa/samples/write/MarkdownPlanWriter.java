package org.wsoa.samples.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.Line;
import org.wsoa.samples.content.Part;
import org.wsoa.samples.content.SamplePlan;

/**
 * Writes a plan as Markdown with pipe tables, whose first row is their head. A span has its text in
 * its first cell, and blanks; lines of a cell are parted by {@code <br>}, and a fill is the
 * background of an HTML element.
 */
public final class MarkdownPlanWriter implements PlanWriter {
  /** A writer of UTF-8 with line feeds. */
  public MarkdownPlanWriter() {}

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public byte[] write(SamplePlan plan) {
    List<String> blocks = new ArrayList<>();
    for (Part part : plan.parts()) {
      if (part instanceof Part.Heading heading) {
        blocks.add("#".repeat(heading.level()) + " " + escaped(heading.text()));
      } else if (part instanceof Part.Paragraph paragraph) {
        blocks.add(escaped(paragraph.text()));
      } else if (part instanceof Part.Numbered list) {
        List<String> lines = new ArrayList<>();
        list.entries().forEach(entry -> lines.add(lines.size() + 1 + ". " + escaped(entry)));
        blocks.add(String.join("\n", lines));
      } else if (part instanceof Part.Bulleted list) {
        blocks.add(
            "- "
                + String.join(
                    "\n- ", list.entries().stream().map(MarkdownPlanWriter::escaped).toList()));
      } else if (part instanceof Grid grid) {
        blocks.add(table(grid));
      }
    }
    return (String.join("\n\n", blocks) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String table(Grid grid) {
    int width = grid.widths().size();
    List<String> lines = new ArrayList<>();
    for (List<Grid.Placed> row : grid.placed()) {
      List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
      row.forEach(placed -> cells.set(placed.column(), cell(placed.cell())));
      lines.add("| " + String.join(" | ", cells) + " |");
      if (lines.size() == 1) {
        lines.add("|" + " --- |".repeat(width));
      }
    }
    return String.join("\n", lines);
  }

  private static String cell(Cell cell) {
    List<String> lines = new ArrayList<>();
    List<String> markers = cell.markers();
    for (int i = 0; i < markers.size(); i++) {
      Line line = cell.lines().get(i);
      String words = escaped(line.text());
      lines.add(markers.get(i) + (line.struck() ? "~~" + words + "~~" : words));
    }
    String text = String.join("<br>", lines);
    return cell.fill().isEmpty()
        ? text
        : "<span style=\"background-color: #"
            + cell.fill().toLowerCase(Locale.ROOT)
            + "\">"
            + text
            + "</span>";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*").replace("_", "\\_");
  }
}
