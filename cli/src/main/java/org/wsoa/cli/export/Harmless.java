package org.wsoa.cli.export;

import java.util.regex.Pattern;

/**
 * Text of a CSV cell that no spreadsheet takes for a formula.
 *
 * <p>An apostrophe goes before what could be read as a formula's start, as OWASP's page on CSV
 * injection lists it: {@code = + - @}, tab and carriage return at the start of a cell, in full
 * width too; and the same behind whatever another reader could take for the end of a cell ({@code ,
 * ; | tab} or a line break), with quotes and blanks between passed over.
 */
public final class Harmless {
  private static final Pattern FORMULA =
      Pattern.compile("(^|[,;|\t\r\n])([ \u00A0\"\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");
  private static final Pattern LEADING_CODE = Pattern.compile("^[\t\r\n]");

  private Harmless() {}

  /** The text, with apostrophes where they are needed. */
  public static String text(String text) {
    String safe = FORMULA.matcher(text).replaceAll("$1'$2");
    return LEADING_CODE.matcher(safe).find() ? "'" + safe : safe;
  }
}
