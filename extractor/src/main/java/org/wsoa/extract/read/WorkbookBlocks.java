package org.wsoa.extract.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Puts the sheets of a workbook together.
 *
 * <p>A sheet's name stands above its blocks as a heading of level 2 where more than one sheet has
 * content, the sheet does not begin with a text of its own, and the name is not one that the
 * program gave ({@code Sheet1}). Not thread-safe; one for each document.
 */
public final class WorkbookBlocks {
  private static final Pattern GIVEN_NAME = Pattern.compile("(?i)(work)?(sheet|table|page) ?\\d+");

  private final SheetBlocks cutter = new SheetBlocks(true);
  private final Diagnostics diagnostics;
  private final List<Part> sheets = new ArrayList<>();
  private final List<TextBlock> furniture = new ArrayList<>();

  /**
   * A workbook without sheets.
   *
   * @param diagnostics takes word of what is left out
   */
  public WorkbookBlocks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the next sheet.
   *
   * @param title its name
   * @param visible whether it is shown
   * @throws TooLargeException when a table has too many squares
   */
  public void add(String title, boolean visible, SheetData sheet) throws TooLargeException {
    if (!visible) {
      if (!sheet.rows.isEmpty()) {
        diagnostics.info(DiagnosticCode.HIDDEN_CELLS, "sheet '" + title + "' is hidden: left out");
      }
      return;
    }
    SheetRows rows = new SheetRows(sheet);
    List<Block> blocks = cutter.cut(rows.rows());
    note(title, rows);
    if (!blocks.isEmpty()) {
      sheets.add(new Part(title, blocks));
      addFurniture(sheet);
    }
  }

  /** All that was added. */
  public RawDocument document() {
    List<Block> blocks = new ArrayList<>();
    for (Part sheet : sheets) {
      boolean titled = sheet.blocks().get(0) instanceof TextBlock;
      boolean given = GIVEN_NAME.matcher(sheet.title().strip()).matches();
      if (sheets.size() > 1 && !titled && !given && !sheet.title().isBlank()) {
        blocks.add(new TextBlock(2, TextLine.of(sheet.title().strip()), Place.inDocument()));
      }
      blocks.addAll(sheet.blocks());
    }
    return new RawDocument(blocks, furniture, Optional.empty());
  }

  private void note(String title, SheetRows rows) {
    if (rows.hidText()) {
      diagnostics.info(
          DiagnosticCode.HIDDEN_CELLS, "hidden rows or columns of sheet '" + title + "': left out");
    }
    if (rows.leftOutStruck()) {
      diagnostics.info(
          DiagnosticCode.STRUCK_TEXT, "text of sheet '" + title + "' is struck through: left out");
    }
  }

  private void addFurniture(SheetData sheet) {
    for (TextLine line : sheet.furniture) {
      TextBlock block = new TextBlock(0, line, Place.inDocument());
      if (!furniture.contains(block)) {
        furniture.add(block);
      }
    }
  }

  private record Part(String title, List<Block> blocks) {}
}
