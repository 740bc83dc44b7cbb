package org.wsoa.extract.read.docx;

/**
 * A paragraph's or style's claim to a list.
 *
 * @param list id of the list; empty where not spoken of, {@code 0} for no list
 * @param level level in the list from 0; -1 where not spoken of
 */
record ListRef(String list, int level) {
  /** Says nothing. */
  static final ListRef UNSET = new ListRef("", -1);

  /** The claim in a {@code w:pPr}. */
  static ListRef of(Node pPr) {
    Node numPr = pPr.child("w:numPr");
    return numPr.exists()
        ? new ListRef(
            numPr.child("w:numId").val().strip(), numPr.child("w:ilvl").number("w:val", -1))
        : UNSET;
  }

  /** This, completed by what a lower level of formatting says. */
  ListRef over(ListRef lower) {
    return new ListRef(list.isEmpty() ? lower.list : list, level < 0 ? lower.level : level);
  }
}
