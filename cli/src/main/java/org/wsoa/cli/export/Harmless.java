package org.wsoa.cli.export;

import java.util.regex.Pattern;

/**
 * Text of a CSV cell that no spreadsheet takes for anything else.
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

  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");

  /** Numbers, dates, times, shares and sums of money, however they are spelt. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=.*\\d)[\\s\\d.,:/%\u00A3$\u20AC()+\\-\u2013\u2019']*"
              + "(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
              + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]m|e)"
              + "[\\s\\d.,:/%\u00A3$\u20AC()+\\-\u2013\u2019']*)*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern TRUTH = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

  private Harmless() {}

  /**
   * The text, with an apostrophe before it where a spreadsheet would make a number or a date of it,
   * often another one: of {@code 1.10} the number 1.1, of {@code Oct-22} the 22nd of October. A
   * whole number stays as it is.
   */
  static String asText(String text) {
    boolean number = NUMBER.matcher(text).matches() && !WHOLE_NUMBER.matcher(text).matches();
    return number || TRUTH.matcher(text).matches() ? "'" + text : text(text);
  }

  /** The text, with apostrophes where a formula could begin. */
  public static String text(String text) {
    String safe = FORMULA.matcher(text).replaceAll("$1'$2");
    return LEADING_CODE.matcher(safe).find() ? "'" + safe : safe;
  }
}
