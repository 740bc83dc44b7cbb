package org.wsoa.extract.read.odf;

import java.util.Set;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.WorkbookBlocks;

/**
 * Reads OpenDocument spreadsheets: all visible sheets in the order of their tabs, each cell as it
 * was displayed when the file was saved. Fills of conditional formats and comments are not read.
 * Thread-safe.
 */
public final class OdsReader implements DocumentReader {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.spreadsheet-template");

  /** A reader. */
  public OdsReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    RawDocument document =
        OdfParts.read(
            file,
            "office:spreadsheet",
            diagnostics,
            parts -> {
              WorkbookBlocks workbook = new WorkbookBlocks(diagnostics);
              OdfStyles styles = new OdfStyles(parts.content(), parts.styles());
              OdsFurniture furniture = new OdsFurniture(parts.styles());
              for (OdfNode child : parts.body().children()) {
                if (child.is("table:table")) {
                  OdsSheet sheet = new OdsSheet(child, styles);
                  String page =
                      styles.attribute(
                          "table", child.get("table:style-name"), "style:master-page-name");
                  furniture.add(page, sheet.data());
                  workbook.add(child.get("table:name"), sheet.isVisible(), sheet.data());
                }
              }
              return workbook.document();
            });
    if (document.blocks().isEmpty()) {
      throw new RejectedException(
          RejectedException.Code.EMPTY, file.fileName() + ": no visible sheet has any text");
    }
    return document;
  }
}
