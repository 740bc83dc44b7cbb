package org.wsoa.extract.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.TextLine;

/**
 * Joins lines of type to the lines that the author ended. A line break is a wrap where the next
 * word would not have fitted between the line's end and the right limit; else the author made it.
 */
final class CellText {
  private static final float SPACE_EM = 0.25f;
  private static final float WIDEST_SPACE_EM = 0.4f;
  private static final float INDENT_EM = 0.5f;
  private static final float MID_SENTENCE_SHARE = 0.4f;

  /** Marks an entry where text follows; alone it is an answer. */
  private static final String TICK = "✓";

  private final float left;
  private final float right;
  private final StructureTags.PageTags tags;
  private final Tuning tuning;
  private final CutWords cutWords;
  private final float usualSpaceEm;

  /**
   * @param left left limit of the text, along the reading direction
   * @param right right limit of the text
   * @param cutWords what to ask about a word that two lines may share
   * @param usualSpaceEm how wide a space is where the lines show none, in ems
   */
  CellText(
      float left,
      float right,
      StructureTags.PageTags tags,
      Tuning tuning,
      CutWords cutWords,
      float usualSpaceEm) {
    this.left = left;
    this.right = right;
    this.tags = tags;
    this.tuning = tuning;
    this.cutWords = cutWords;
    this.usualSpaceEm = usualSpaceEm;
  }

  /**
   * A line that the author ended.
   *
   * @param first its first line of type
   * @param box where it stands, as displayed: left, top, right, bottom
   * @param bold whether all of it is bold
   */
  @SuppressWarnings("ArrayRecordComponent") // a holder; nobody compares two of them
  record Joined(TextLine line, Line first, float[] box, boolean bold) {}

  /** The author's lines; empty ones are left out. */
  List<Joined> join(List<Line> raw) {
    List<Line> lines = settleNumbers(raw);
    List<Joined> joined = new ArrayList<>();
    float[] box = PathBuilder.nothing();
    boolean bold = true;
    StringBuilder text = new StringBuilder();
    String marker = "";
    Line first = null;
    Line previous = null;
    float limit = right;
    float leading = Float.POSITIVE_INFINITY;
    for (int i = 0; i < lines.size(); i++) {
      limit = Math.max(limit, lines.get(i).end());
      if (i > 0) {
        float step = lines.get(i).baseline() - lines.get(i - 1).baseline();
        if (step > 0.5f * lines.get(i).size()) {
          leading = Math.min(leading, step);
        }
      }
    }
    boolean centred = isCentred(lines);
    float spaceEm = spaceEm(lines);
    boolean dashed = !lines.isEmpty() && isDashed(lines.get(0));
    for (Line line : lines) {
      if (previous == null
          || first == null
          || (dashed && isDashed(line))
          || isBreak(first, previous, line, limit, leading, spaceEm, centred)) {
        if (first != null) {
          add(joined, marker, text, first, box, bold);
        }
        box = PathBuilder.nothing();
        bold = true;
        text = new StringBuilder(line.text());
        marker = line.marker();
        first = line;
      } else {
        glue(text, previous, line, limit);
      }
      PathBuilder.grow(box, line.box()[0], line.box()[1]);
      PathBuilder.grow(box, line.box()[2], line.box()[3]);
      bold &= line.bold();
      previous = line;
    }
    if (first != null) {
      add(joined, marker, text, first, box, bold);
    }
    return joined;
  }

  /**
   * A number close to its text is a list's only where the text goes on indented below it, or where
   * another such number, one higher or one lower, stands at the same indent.
   */
  private static List<Line> settleNumbers(List<Line> raw) {
    List<Line> settled = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      Line line = raw.get(i);
      settled.add(line.tight() && !isListed(raw, i) ? line.flat() : line);
    }
    return settled;
  }

  private static boolean isListed(List<Line> raw, int at) {
    Line line = raw.get(at);
    if (at + 1 < raw.size()) {
      Line next = raw.get(at + 1);
      if (next.marker().isEmpty()
          && next.start() > line.start() + INDENT_EM * line.size()
          && Math.abs(next.start() - line.textStart()) < 0.3f * line.size()) {
        return true;
      }
    }
    int own = ordinal(line.marker());
    for (Line other : raw) {
      if (other.tight()
          && Math.abs(ordinal(other.marker()) - own) == 1
          && Math.abs(other.start() - line.start()) < 0.6f * line.size()) {
        return true;
      }
    }
    return false;
  }

  private static int ordinal(String marker) {
    int value = 0;
    for (int i = 0; i < marker.length(); i++) {
      char c = marker.charAt(i);
      value = Character.isLetterOrDigit(c) ? value * 10 + Character.digit(c, 36) : value;
    }
    return value;
  }

  private static void add(
      List<Joined> joined,
      String marker,
      StringBuilder text,
      Line first,
      float[] box,
      boolean bold) {
    String clean = tidy(text.toString());
    if (clean.isEmpty() && marker.equals(TICK)) {
      joined.add(new Joined(TextLine.of(marker), first, box, bold));
    } else if (!clean.isEmpty() || !marker.isEmpty()) {
      joined.add(new Joined(new TextLine(marker, clean), first, box, bold));
    }
  }

  /** NFC, soft hyphens gone, trimmed. */
  static String tidy(String text) {
    String bare = text.indexOf('\u00AD') < 0 ? text : text.replace("\u00AD", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC).strip();
  }

  private boolean isCentred(List<Line> lines) {
    if (lines.size() < 2) {
      return false;
    }
    float middle = (left + right) / 2;
    boolean ragged = false;
    for (Line line : lines) {
      if (Math.abs((line.start() + line.end()) / 2 - middle) > 2.5f) {
        return false;
      }
      ragged |= Math.abs(line.start() - lines.get(0).start()) > 1.5f;
    }
    return ragged;
  }

  /** Whether a line begins with a dash no further from the text than a word: a list's, perhaps. */
  private static boolean isDashed(Line line) {
    String text = line.text();
    return text.length() > 2 && "-–—".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }

  /** How wide a space is: the narrowest of those seen, for justified lines stretch theirs. */
  private float spaceEm(List<Line> lines) {
    float narrowest = Float.POSITIVE_INFINITY;
    for (Line line : lines) {
      narrowest = Math.min(narrowest, line.space() / line.size());
    }
    if (narrowest == Float.POSITIVE_INFINITY) {
      return usualSpaceEm;
    }
    return narrowest < WIDEST_SPACE_EM ? Math.max(SPACE_EM, narrowest) : SPACE_EM;
  }

  /** How wide a space is in most of the lines, in ems. */
  static float usualSpaceEm(List<List<Line>> cells) {
    double[] spaces =
        cells.stream()
            .flatMap(List::stream)
            .mapToDouble(line -> line.space() / line.size())
            .filter(space -> space < WIDEST_SPACE_EM)
            .sorted()
            .toArray();
    return spaces.length == 0 ? SPACE_EM : Math.max(SPACE_EM, (float) spaces[spaces.length / 2]);
  }

  private boolean isBreak(
      Line first,
      Line previous,
      Line line,
      float limit,
      float leading,
      float spaceEm,
      boolean centred) {
    float em = line.size();
    float step = line.baseline() - previous.baseline();
    if (step < 0.3f * em) {
      return true;
    }
    if (!line.marker().isEmpty() && startsEntry(line)) {
      return true;
    }
    if (step > leading + tuning.paragraphGapEm() * em
        && step > (1.2f + tuning.paragraphGapEm()) * em) {
      return true;
    }
    if (Math.abs(previous.size() - line.size()) > 0.2f * em) {
      return true;
    }
    int told = tags.sameBlock(previous.mark(), line.mark());
    if (told < 0) {
      return true;
    }
    if (!first.marker().isEmpty()) {
      boolean hangs = line.start() > first.start() + INDENT_EM * em;
      if (hangs && line.start() >= first.textStart() - em) {
        return false;
      }
      if (first.textStart() > first.start() + INDENT_EM * em
          && Math.abs(line.start() - first.start()) < INDENT_EM * em
          && previous.start() > first.start() + INDENT_EM * em) {
        return true;
      }
    }
    float need = spaceEm * em + line.firstWord();
    float free = limit - previous.end();
    if (centred) {
      free = limit - left - (previous.end() - previous.start());
    }
    if (goesOn(previous, line) && free < MID_SENTENCE_SHARE * (limit - left)) {
      return false;
    }
    return free >= need + tuning.wrapSlackPt();
  }

  /** Whether the sentence goes on: neither end shows a break. */
  private static boolean goesOn(Line previous, Line line) {
    if (previous.text().isEmpty() || line.text().isEmpty()) {
      return false;
    }
    int last = previous.text().codePointBefore(previous.text().length());
    return Character.isLowerCase(line.text().codePointAt(0))
        && (Character.isLetter(last) || last == ',');
  }

  /** A marker at the head of a line begins an entry, save a number that only happens to wrap. */
  private static boolean startsEntry(Line line) {
    char c = line.marker().charAt(0);
    if (!Character.isLetterOrDigit(c)) {
      return true;
    }
    return line.textStart() - line.start() > 0;
  }

  private void glue(StringBuilder text, Line previous, Line line, float limit) {
    int length = text.length();
    if (length > 0 && line.text().length() > 0) {
      char last = text.charAt(length - 1);
      if (last == '\u00AD') {
        text.setLength(length - 1);
      } else if (!keepsWord(text, last, previous) && !isCut(text, previous, line, limit)) {
        text.append(' ');
      }
    }
    text.append(line.text());
  }

  /** A word wider than the cell, cut where the line was full. */
  private boolean isCut(StringBuilder text, Line previous, Line line, float limit) {
    if (previous.spaceAfter() || previous.text().indexOf(' ') >= 0) {
      return false; // a word is cut only where it has a line of its own
    }
    int end = line.text().indexOf(' ');
    float letter = line.firstWord() / (end < 0 ? line.text().length() : end);
    float whole = previous.end() - previous.textStart() + line.firstWord();
    return whole > limit - left - tuning.wrapSlackPt()
        && limit - previous.end() < letter + tuning.wrapSlackPt() + SPACE_EM * line.size()
        && cutWords.isCut(text.toString(), line.text());
  }

  /** A word cut at its hyphen, dash or slash. */
  private static boolean keepsWord(StringBuilder text, char last, Line previous) {
    boolean cut = last == '-' || last == '–' || last == '—' || last == '/' || last == '\u2010';
    return cut
        && !previous.spaceAfter()
        && text.length() > 1
        && !Character.isWhitespace(text.charAt(text.length() - 2));
  }
}
