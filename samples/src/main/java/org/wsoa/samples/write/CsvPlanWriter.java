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
 * Writes a plan as a spreadsheet saves a sheet as CSV: a mark of its encoding, all rows equally
 * wide, line ends of Windows, a cell with commas, quotes or lines in quotes, and what stands
 * outside tables in the first column. A span has its text in its first cell, and blanks. No
 * spreadsheet saves fills; here they are HTML around the text, as in the TSV.
 */
public final class CsvPlanWriter implements PlanWriter {
  /** A writer of UTF-8. */
  public CsvPlanWriter() {}

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public byte[] write(SamplePlan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (Part part : plan.parts()) {
      if (part instanceof Part.Heading heading) {
        rows.add(List.of(heading.text()));
      } else if (part instanceof Part.Paragraph paragraph) {
        rows.add(List.of(paragraph.text()));
      } else if (part instanceof Part.Numbered list) {
        int number = 1;
        for (String entry : list.entries()) {
          rows.add(List.of(number++ + ". " + entry));
        }
      } else if (part instanceof Part.Bulleted list) {
        list.entries().forEach(entry -> rows.add(List.of("- " + entry)));
      } else if (part instanceof Grid grid) {
        grid.placed().forEach(row -> rows.add(row(row, grid.widths().size())));
      }
      if (!(part instanceof Part.PageBreak)) {
        rows.add(List.of());
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    StringBuilder out = new StringBuilder("\ufeff");
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row.stream().map(CsvPlanWriter::quoted).toList());
      cells.addAll(Collections.nCopies(width - row.size(), ""));
      out.append(String.join(",", cells)).append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(List<Grid.Placed> placed, int width) {
    List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
    placed.forEach(one -> cells.set(one.column(), text(one.cell())));
    return cells;
  }

  private static String text(Cell cell) {
    List<String> lines = new ArrayList<>();
    List<String> markers = cell.markers();
    for (int i = 0; i < markers.size(); i++) {
      Line line = cell.lines().get(i);
      lines.add(markers.get(i) + (line.struck() ? "<s>" + line.text() + "</s>" : line.text()));
    }
    String text = String.join("\n", lines);
    return cell.fill().isEmpty()
        ? text
        : "<p style=\"background-color: #"
            + cell.fill().toLowerCase(Locale.ROOT)
            + "\">"
            + text
            + "</p>";
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
