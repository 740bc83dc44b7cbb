package org.wsoa.extract.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RawTable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TextBlock;

/** Prints what the reader makes of a PDF, for people. */
public final class Dump {
  private Dump() {}

  /** Prints each file named. */
  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      Path path = Path.of(arg);
      Diagnostics diagnostics = new Diagnostics();
      try {
        RawDocument raw =
            new PdfReader()
                .read(
                    new SourceFile(arg, "application/pdf", Files.readAllBytes(path)), diagnostics);
        System.out.println("=== " + arg + " pages " + raw.pageCount().orElse(0));
        raw.blocks().forEach(Dump::print);
        raw.furniture().forEach(f -> System.out.println("FURNITURE " + f.line()));
        diagnostics.list().forEach(d -> System.out.println("DIAG " + d.code() + " " + d.message()));
      } catch (RejectedException e) {
        System.out.println("=== " + arg + " REJECTED " + e.code() + " " + e.getMessage());
      }
    }
  }

  private static void print(Block block) {
    if (block instanceof TextBlock text) {
      System.out.println(
          "H" + text.level() + " [" + text.line().marker() + "] " + text.line().text());
    } else if (block instanceof RawTable table) {
      System.out.println(
          "TABLE "
              + table.rowCount()
              + "x"
              + table.columnCount()
              + " "
              + table.traits()
              + " "
              + table.place());
      for (RawCell c : table.cells()) {
        StringBuilder text = new StringBuilder();
        c.lines()
            .forEach(
                l ->
                    text.append(l.marker().isEmpty() ? "" : "[" + l.marker() + "]")
                        .append(l.text())
                        .append(" | "));
        System.out.println(
            "  "
                + c.row()
                + ","
                + c.column()
                + (c.rowSpan() + c.columnSpan() > 2
                    ? " +" + c.rowSpan() + "x" + c.columnSpan()
                    : "")
                + c.fill().map(f -> " " + f.hex()).orElse("")
                + (c.bold() ? " B" : "")
                + (c.header() ? " TH" : "")
                + ": "
                + text);
      }
    }
  }
}
