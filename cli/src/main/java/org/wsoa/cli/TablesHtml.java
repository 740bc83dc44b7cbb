package org.wsoa.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wsoa.model.TableView;

/** Tables as a web page, with their spans and fills. Text from documents is only ever text. */
final class TablesHtml {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final String STYLE =
      "table{border-collapse:collapse;margin:1em 0}"
          + "td{border:1px solid #888;padding:.2em .4em;vertical-align:top;white-space:pre-line}";

  private TablesHtml() {}

  static String write(String title, List<TableView> tables) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.child(0).attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(title);
    page.head().appendElement("style").append(STYLE);
    for (TableView table : tables) {
      page.body().appendText("\n");
      append(page.body().appendElement("table"), table);
    }
    page.body().appendText("\n");
    return "<!DOCTYPE html>\n" + page.outerHtml() + "\n";
  }

  private static void append(Element table, TableView view) {
    view.page().ifPresent(page -> table.attr("data-page", Integer.toString(page)));
    Element body = table.appendElement("tbody");
    int row = 0;
    Element line = body;
    for (TableView.CellView cell : view.cells()) {
      while (row < cell.row()) {
        line = body.appendElement("tr");
        row++;
      }
      Element field = line.appendElement("td");
      if (cell.rowSpan() > 1) {
        field.attr("rowspan", Integer.toString(cell.rowSpan()));
      }
      if (cell.columnSpan() > 1) {
        field.attr("colspan", Integer.toString(cell.columnSpan()));
      }
      if (COLOUR.matcher(cell.fill()).matches()) {
        field.attr("style", "background-color:" + cell.fill());
      }
      field.text(cell.text());
    }
  }
}
