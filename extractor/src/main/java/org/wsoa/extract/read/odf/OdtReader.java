package org.wsoa.extract.read.odf;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.BlockWriter;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.Symbols;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/** Reads OpenDocument texts, as LibreOffice shows them with all changes accepted. Thread-safe. */
public final class OdtReader implements DocumentReader {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template");

  private final Symbols symbols = Symbols.load();

  /** A reader with the built-in symbol fonts. */
  public OdtReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    boolean[] pictures = {false};
    RawDocument document =
        OdfParts.read(
            file,
            "office:text",
            diagnostics,
            parts -> {
              OdtContent reader =
                  new OdtContent(new OdfStyles(parts.content(), parts.styles()), symbols);
              List<Block> blocks = new BlockWriter(diagnostics).write(reader.read(parts.body()));
              report(reader, diagnostics);
              pictures[0] = reader.hasPictures();
              return new RawDocument(blocks, furniture(parts.styles()), Optional.empty());
            });
    if (document.blocks().isEmpty() && pictures[0]) {
      throw new RejectedException(
          RejectedException.Code.UNREADABLE,
          file.fileName() + ": the document holds only pictures; give the one with the text");
    }
    return document;
  }

  private static void report(OdtContent reader, Diagnostics diagnostics) {
    if (reader.hasTrackedChanges()) {
      diagnostics.info(
          DiagnosticCode.TRACKED_CHANGE, "tracked changes were read as if they were accepted");
    }
    if (reader.hasHiddenRows()) {
      diagnostics.info(DiagnosticCode.HIDDEN_CELLS, "hidden tables or table rows were left out");
    }
  }

  /** The lines of the headers and footers that the master pages show. */
  private List<TextBlock> furniture(OdfNode styles) throws IOException {
    OdtContent reader = new OdtContent(new OdfStyles(styles, styles), symbols);
    Set<TextLine> lines = new LinkedHashSet<>();
    for (OdfNode page : styles.child("office:master-styles").children()) {
      for (OdfNode part : page.children()) {
        boolean running =
            part.name().startsWith("style:header") || part.name().startsWith("style:footer");
        if (running && !part.get("style:display").equals("false")) {
          Content.collectLines(reader.read(part), lines);
        }
      }
    }
    return lines.stream().map(line -> new TextBlock(0, line, Place.inDocument())).toList();
  }
}
