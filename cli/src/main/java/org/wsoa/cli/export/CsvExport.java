package org.wsoa.cli.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Document;

/**
 * Actions as comma separated values (RFC 4180, UTF-8, lines ended by CR LF), a row each. No cell
 * can start a formula, and no text becomes a number: {@link Harmless}.
 */
public final class CsvExport {
  private CsvExport() {}

  /** The whole file. */
  public static byte[] write(List<Document> documents, Columns columns) {
    StringWriter text = new StringWriter();
    if (columns.byteOrderMark()) {
      text.write('\uFEFF');
    }
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(
        columns.columns().stream()
            .map(column -> Harmless.text(PlainText.line(column.heading())))
            .toList());
    for (Document document : documents) {
      for (ActionRow row : ActionRow.of(document)) {
        csv.writeRecord(columns.columns().stream().map(column -> column.of(row)).toList());
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
