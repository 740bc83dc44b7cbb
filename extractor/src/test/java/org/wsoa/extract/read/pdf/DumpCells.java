package org.wsoa.extract.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;

/** Writes each PDF's tables, not stitched, as JSON for the ICDAR 2013 measure. */
public final class DumpCells {
  private DumpCells() {}

  /** First the folder to write to, then the PDFs. */
  public static void main(String[] args) throws IOException {
    for (String arg : List.of(args).subList(1, args.length)) {
      Path path = Path.of(arg);
      String tables;
      try {
        tables =
            new PdfReader()
                    .read(
                        new SourceFile(arg, "application/pdf", Files.readAllBytes(path)),
                        new Diagnostics())
                    .blocks()
                    .stream()
                    .filter(RawTable.class::isInstance)
                    .map(b -> table((RawTable) b))
                    .collect(Collectors.joining(",\n"));
      } catch (RejectedException rejected) {
        tables = "";
      }
      Files.writeString(
          Path.of(args[0], path.getFileName() + ".json"), "{\"tables\":[" + tables + "]}");
    }
  }

  private static String table(RawTable table) {
    return table.cells().stream()
        .map(DumpCells::cell)
        .collect(Collectors.joining(",\n", "{\"cells\":[", "]}"));
  }

  private static String cell(RawCell cell) {
    String text =
        cell.lines().stream().map(l -> l.marker() + l.text()).collect(Collectors.joining(" "));
    return "{\"row\":%d,\"column\":%d,\"rowSpan\":%d,\"columnSpan\":%d,\"text\":\"%s\"}"
        .formatted(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            text.replace("\\", "\\\\").replace("\"", "\\\""));
  }
}
