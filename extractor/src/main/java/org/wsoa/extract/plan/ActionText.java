package org.wsoa.extract.plan;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.RawCell;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.table.BlockNumber;

/** The text of a cell with its list markers, and the number or code that opens an action. */
final class ActionText {
  /**
   * Opens with a nested number, or a number or code before a delimiter; not a bare {@code 3
   * nurses}.
   */
  private static final Pattern REF =
      Pattern.compile(
          "(?:\\d{1,3}(?:\\.\\d{1,3})+[.):]?\\s|\\p{Lu}{1,3}-?\\d{1,3}(?:\\.\\d{1,3})*\\s*[.):–—-]\\s"
              + "|\\d{1,3}[.):]\\s).*",
          Pattern.DOTALL);

  /** A second entry of a list in the same cell, behind the first. */
  private static final Pattern SECOND = Pattern.compile("\\s[2b][.)]\\s");

  private ActionText() {}

  /** The cell's text with its list markers, folded. */
  static String of(RawCell cell) {
    StringJoiner text = new StringJoiner(" ");
    for (TextLine line : cell.lines()) {
      text.add(line.marked());
    }
    return Text.fold(text.toString());
  }

  /** The number or code that opens the text, with what is behind it; empty where it has none. */
  static Optional<BlockNumber> ref(String text) {
    Optional<BlockNumber> labelled =
        text.regionMatches(true, 0, "action", 0, 6) ? BlockNumber.labelled(text) : Optional.empty();
    Optional<BlockNumber> opening =
        REF.matcher(text).matches() && !SECOND.matcher(text).find()
            ? BlockNumber.opening(text)
            : Optional.empty();
    return labelled.or(() -> opening).filter(number -> !number.rest().isEmpty());
  }
}
