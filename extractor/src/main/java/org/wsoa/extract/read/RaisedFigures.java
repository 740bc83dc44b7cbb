package org.wsoa.extract.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that a document sets above the line by its looks, written with the letters that Unicode
 * has for them, so that a raised figure is the same text whatever format it comes from.
 */
public final class RaisedFigures {
  private static final Pattern FIGURES = Pattern.compile("\\s*[\\[(]?(\\d{1,2})[\\])]?\\s*");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedFigures() {}

  /**
   * What is set above the line.
   *
   * @param text all that is raised
   * @return one or two figures as raised letters, without brackets about them; any other text as it
   *     is (the end of an ordinal)
   */
  public static String of(String text) {
    Matcher figures = FIGURES.matcher(text);
    if (!figures.matches()) {
      return text;
    }
    StringBuilder raised = new StringBuilder();
    figures.group(1).chars().forEach(c -> raised.append(RAISED.charAt(Character.digit(c, 10))));
    return raised.toString();
  }

  /** Whether any raised figure stands in the text. */
  static boolean anyIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007f' && RAISED.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The figures that raised letters stand for; other letters stay. */
  static String lowered(String raised) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < raised.length(); i++) {
      char c = raised.charAt(i);
      int value = RAISED.indexOf(c);
      figures.append(value < 0 ? String.valueOf(c) : String.valueOf(value));
    }
    return figures.toString();
  }
}
