package org.wsoa.extract.read.docx;

/**
 * What matters here of a run's properties, at one level of formatting.
 *
 * @param bold bold type
 * @param hidden hidden text
 * @param struck one line through it
 * @param doubleStruck two lines through it
 * @param font name of the font; empty where not spoken of
 * @param height {@code superscript}, {@code subscript} or {@code baseline}; empty where not spoken
 *     of
 */
record RunFormat(
    Toggle bold, Toggle hidden, Toggle struck, Toggle doubleStruck, String font, String height) {
  private static final String RAISED = "superscript";

  /** Says nothing. */
  static final RunFormat UNSET =
      new RunFormat(Toggle.UNSET, Toggle.UNSET, Toggle.UNSET, Toggle.UNSET, "", "");

  /** The properties in a {@code w:rPr}. */
  static RunFormat of(Node rPr) {
    if (rPr.children().isEmpty()) {
      return UNSET;
    }
    Node fonts = rPr.child("w:rFonts");
    String font = fonts.get("w:ascii");
    if (font.isEmpty()) {
      font = fonts.get("w:hAnsi");
    }
    return new RunFormat(
        Toggle.of(rPr.child("w:b")),
        Toggle.of(rPr.child("w:vanish")),
        Toggle.of(rPr.child("w:strike")),
        Toggle.of(rPr.child("w:dstrike")),
        font,
        height(rPr));
  }

  /** As it is named, or by its lift in half points, which some producers write instead. */
  private static String height(Node rPr) {
    String height = rPr.child("w:vertAlign").val();
    String lift = rPr.child("w:position").val();
    return height.isEmpty() && !lift.isEmpty() && !lift.startsWith("-") && !lift.equals("0")
        ? RAISED
        : height;
  }

  /** Whether it stands above the line. */
  boolean isRaised() {
    return height.equals(RAISED);
  }

  /** This, completed by what a lower level says. */
  RunFormat over(RunFormat lower) {
    return new RunFormat(
        bold.or(lower.bold),
        hidden.or(lower.hidden),
        struck.or(lower.struck),
        doubleStruck.or(lower.doubleStruck),
        font.isEmpty() ? lower.font : font,
        height.isEmpty() ? lower.height : height);
  }

  /**
   * What applies in the end. The styles of table, paragraph and character each flip a toggle that
   * they switch on; what the run says itself, or the document's defaults switch on, stands.
   */
  static RunFormat effective(
      RunFormat direct,
      RunFormat character,
      RunFormat paragraph,
      RunFormat table,
      RunFormat defaults) {
    RunFormat stacked = direct.over(character).over(paragraph).over(table).over(defaults);
    return new RunFormat(
        flipped(direct.bold, character.bold, paragraph.bold, table.bold, defaults.bold),
        flipped(direct.hidden, character.hidden, paragraph.hidden, table.hidden, defaults.hidden),
        flipped(direct.struck, character.struck, paragraph.struck, table.struck, defaults.struck),
        stacked.doubleStruck,
        stacked.font,
        stacked.height);
  }

  private static Toggle flipped(
      Toggle direct, Toggle character, Toggle paragraph, Toggle table, Toggle defaults) {
    if (direct != Toggle.UNSET) {
      return direct;
    }
    if (defaults.isOn()) {
      return Toggle.ON;
    }
    return character.isOn() ^ paragraph.isOn() ^ table.isOn() ? Toggle.ON : Toggle.OFF;
  }
}
