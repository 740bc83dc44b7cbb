package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the workbook part: which sheets there are, in the order of their tabs. */
final class SheetList extends DefaultHandler {
  private final List<Entry> sheets = new ArrayList<>();
  private boolean date1904;

  /** The sheets in order. */
  List<Entry> sheets() {
    return sheets;
  }

  /** Whether days are counted from 1904 (files of old Macs). */
  boolean isDate1904() {
    return date1904;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      date1904 = value != null && (value.equals("1") || value.equals("true"));
    } else if (name.equals("sheet")) {
      String state = attributes.getValue("state");
      String title = attributes.getValue("name");
      sheets.add(
          new Entry(
              title == null ? "" : title,
              relation(attributes),
              state == null || state.equals("visible")));
    }
  }

  /** The relation's id: the one attribute named {@code id} that has a prefix. */
  private static String relation(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /**
   * A sheet.
   *
   * @param title what its tab says
   * @param relation id of the relation to its part
   * @param visible whether its tab is shown
   */
  record Entry(String title, String relation, boolean visible) {}
}
