package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wsoa.extract.Examination;
import org.wsoa.model.Place;
import org.wsoa.model.TableView;

/**
 * A source that has no pages, drawn again as a web page: its text, and its tables with their spans
 * and fills.
 *
 * @param blocks text and tables in reading order
 * @param fills every fill, as six hexadecimal digits, sorted
 */
public record Redrawn(List<Block> blocks, List<String> fills) {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** Copies the lists. */
  public Redrawn {
    blocks = List.copyOf(blocks);
    fills = List.copyOf(fills);
  }

  /**
   * A text, or a table.
   *
   * @param text the words of a text; empty for a table
   * @param level depth of a heading, from 1; 0 for a text that is none
   * @param number a table's ordinal, from 1; 0 for a text
   * @param pointers what was read in a text
   * @param words the same for a person, empty where there is nothing
   * @param rows the rows of a table
   */
  public record Block(
      String text,
      int level,
      int number,
      List<String> pointers,
      String words,
      List<List<Cell>> rows) {
    /** Copies the lists. */
    public Block {
      pointers = List.copyOf(pointers);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell.
   *
   * @param id its name on the page
   * @param view its address, spans and text
   * @param fill its fill as six hexadecimal digits, empty where it has none
   * @param understood what the heading was taken for, empty where it is none
   * @param doubtful whether that was not sure
   * @param merged whether it spans rows or columns
   * @param stitched whether it was put together from several
   * @param pointers what was read in it
   * @param words the same for a person, empty where there is nothing
   */
  public record Cell(
      String id,
      TableView.CellView view,
      String fill,
      String understood,
      boolean doubtful,
      boolean merged,
      boolean stitched,
      List<String> pointers,
      String words) {
    /** Copies the lists. */
    public Cell {
      pointers = List.copyOf(pointers);
    }
  }

  static Redrawn of(Examination examination, Pointers pointers, PointerWords words) {
    List<Block> blocks = new ArrayList<>();
    TreeSet<String> fills = new TreeSet<>();
    for (Examination.Block block : examination.blocks()) {
      if (block instanceof Examination.Text text) {
        List<String> read = pointers.in(text.place());
        blocks.add(new Block(text.words(), text.level(), 0, read, words(words, read), List.of()));
      } else if (block instanceof Examination.Table table) {
        blocks.add(new Block("", 0, table.number(), List.of(), "", rows(table, pointers, words)));
        table.cells().stream()
            .map(cell -> fill(cell.view()))
            .filter(fill -> !fill.isEmpty())
            .forEach(fills::add);
      }
    }
    return new Redrawn(blocks, List.copyOf(fills));
  }

  private static List<List<Cell>> rows(
      Examination.Table table, Pointers pointers, PointerWords words) {
    Map<Place, Examination.Column> headings = new HashMap<>();
    for (Examination.Section section : table.sections()) {
      for (Examination.Column column : section.columns()) {
        column.places().forEach(place -> headings.putIfAbsent(place, column));
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Examination.Cell cell : table.cells()) {
      TableView.CellView view = cell.view();
      while (rows.size() < view.row()) {
        rows.add(new ArrayList<>());
      }
      Place.Cell address = new Place.Cell(table.number(), view.row(), view.column());
      List<String> read = pointers.in(address);
      Examination.Column heading = headings.get(cell.places().get(0));
      rows.get(view.row() - 1)
          .add(
              new Cell(
                  id(address),
                  view,
                  fill(view),
                  heading == null ? "" : Sheets.understood(heading),
                  heading != null && !heading.sure(),
                  cell.isMerged(),
                  cell.isStitched(),
                  read,
                  words(words, read)));
    }
    return rows;
  }

  private static String words(PointerWords words, List<String> pointers) {
    return pointers.isEmpty() ? "" : words.of(pointers);
  }

  /** The name of a cell on the page. */
  static String id(Place.Cell cell) {
    return "t" + cell.table() + "r" + cell.row() + "c" + cell.column();
  }

  /** Fills come from documents: what is no colour is none. */
  private static String fill(TableView.CellView view) {
    return COLOUR.matcher(view.fill()).matches() ? view.fill().substring(1) : "";
  }
}
