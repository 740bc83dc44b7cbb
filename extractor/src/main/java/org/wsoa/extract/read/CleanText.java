package org.wsoa.extract.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cleans what a reader takes from its format, as {@link TextLine} promises: NFC, no soft hyphens,
 * no zero-width characters, trimmed. Runs of spaces stand.
 */
public final class CleanText {
  private CleanText() {}

  /**
   * One line, cleaned. A tab counts as two spaces, any other kind of white space as one.
   *
   * @param raw text without line breaks; those that it has count as white space
   */
  public static String line(String raw) {
    if (isPlain(raw)) {
      return raw.strip();
    }
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        out.append("  ");
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        out.append(' ');
      } else if (!isInvisible(c)) {
        out.append(c);
      }
    }
    String text = out.toString().strip();
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * The lines of a text, each cleaned; blank ones are left out.
   *
   * @param raw text in which LF, CRLF, CR, vertical tab, form feed or a Unicode line separator ends
   *     a line
   */
  public static List<TextLine> lines(String raw) {
    if (isPlain(raw)) {
      String text = raw.strip();
      return text.isEmpty() ? List.of() : List.of(TextLine.of(text));
    }
    List<TextLine> lines = new ArrayList<>(1);
    int begin = 0;
    for (int i = 0; i <= raw.length(); i++) {
      if (i == raw.length() || isLineEnd(raw.charAt(i))) {
        String text = line(begin == 0 && i == raw.length() ? raw : raw.substring(begin, i));
        if (!text.isEmpty()) {
          lines.add(TextLine.of(text));
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  /**
   * One line of a word processor, cleaned: as {@link #line}, and with ligatures as letters, a
   * no-break hyphen as a hyphen and no character of any kind that is not seen.
   */
  public static String shown(CharSequence raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> appendShown(kept, c));
    return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
  }

  private static void appendShown(StringBuilder kept, int c) {
    int type = Character.getType(c);
    if (c >= 0xFB00 && c <= 0xFB06) {
      kept.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (c == '\t') {
      kept.append("  ");
    } else if (Character.isSpaceChar(c) || c == '\n' || c == '\r') {
      kept.append(' ');
    } else if (c == '\u2011') {
      kept.append('-');
    } else if (type != Character.FORMAT
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && (c < 0xFE00 || c > 0xFE0F)) {
      kept.appendCodePoint(c);
    }
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  /** Soft hyphens, zero-width spaces and joiners, marks of direction, control characters. */
  private static boolean isInvisible(char c) {
    return c < ' '
        || (c >= '\u007f' && c < '\u00a0')
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }
}
