package org.wsoa.cli.export;

/**
 * Folds the lines of an iCalendar text as RFC 5545 section 3.1 wants it: no line has more than 75
 * octets of UTF-8, its end not counted, and no character is cut in two.
 */
final class IcsFolding {
  private static final int MAX_OCTETS = 75;
  private static final String END = "\r\n";

  private IcsFolding() {}

  /** The text with long lines folded; its lines end with CR LF. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / MAX_OCTETS * 3);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point == '\r' || point == '\n') {
        octets = 0;
      } else {
        int more = octets(point);
        if (octets + more > MAX_OCTETS) {
          folded.append(END).append(' ');
          octets = 1;
        }
        octets += more;
      }
      folded.appendCodePoint(point);
    }
    return folded.toString();
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
