package org.wsoa.samples.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wsoa.samples.content.Cell;
import org.wsoa.samples.content.Grid;
import org.wsoa.samples.content.Line;
import org.wsoa.samples.content.Part;
import org.wsoa.samples.content.SamplePlan;

/**
 * Writes a plan as text: headings and lists with Markdown's marks, a table's cells with tabs
 * between them, a fill as a paragraph with a background. A span has its text in its first cell, and
 * blanks. Lines of a cell stand two spaces apart; what is struck through is marked as in HTML.
 */
public final class TsvPlanWriter implements PlanWriter {
  /** A writer of UTF-8 with line feeds. */
  public TsvPlanWriter() {}

  @Override
  public String extension() {
    return "tsv";
  }

  @Override
  public byte[] write(SamplePlan plan) {
    List<String> blocks = new ArrayList<>();
    for (Part part : plan.parts()) {
      if (part instanceof Part.Heading heading) {
        blocks.add("#".repeat(heading.level()) + " " + heading.text());
      } else if (part instanceof Part.Paragraph paragraph) {
        blocks.add(paragraph.text());
      } else if (part instanceof Part.Numbered list) {
        List<String> lines = new ArrayList<>();
        for (String entry : list.entries()) {
          lines.add(lines.size() + 1 + ". " + entry);
        }
        blocks.add(String.join("\n", lines));
      } else if (part instanceof Part.Bulleted list) {
        blocks.add("- " + String.join("\n- ", list.entries()));
      } else if (part instanceof Grid grid) {
        blocks.add(table(grid));
      }
    }
    return (String.join("\n\n", blocks) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String table(Grid grid) {
    List<String> lines = new ArrayList<>();
    for (List<Grid.Placed> row : grid.placed()) {
      List<String> fields = new ArrayList<>();
      for (Grid.Placed placed : row) {
        pad(fields, placed.column());
        fields.add(field(placed.cell()));
      }
      pad(fields, grid.widths().size());
      lines.add(String.join("\t", fields));
    }
    return String.join("\n", lines);
  }

  private static void pad(List<String> fields, int size) {
    while (fields.size() < size) {
      fields.add("");
    }
  }

  private static String field(Cell cell) {
    List<String> lines = new ArrayList<>();
    List<String> markers = cell.markers();
    for (int i = 0; i < markers.size(); i++) {
      Line line = cell.lines().get(i);
      lines.add(markers.get(i) + (line.struck() ? "<s>" + line.text() + "</s>" : line.text()));
    }
    String text = String.join("  ", lines);
    return cell.fill().isEmpty()
        ? text
        : "<p style=\"background-color: #"
            + cell.fill().toLowerCase(Locale.ROOT)
            + ";\">"
            + text
            + "</p>";
  }
}
