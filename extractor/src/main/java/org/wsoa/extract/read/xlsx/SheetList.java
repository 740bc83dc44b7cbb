package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Reads the workbook part: which sheets there are, in the order of their tabs. */
final class SheetList extends PartHandler {
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
  void start(String name, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.value("date1904");
      date1904 = value != null && (value.equals("1") || value.equals("true"));
    } else if (name.equals("sheet")) {
      String state = attributes.value("state");
      String title = attributes.value("name");
      sheets.add(
          new Entry(
              title == null ? "" : title,
              attributes.prefixed("id").orElse(""),
              state == null || state.equals("visible")));
    }
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
