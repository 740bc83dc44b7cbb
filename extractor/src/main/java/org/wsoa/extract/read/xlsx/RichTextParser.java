package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.RaisedFigures;
import org.wsoa.extract.read.RichText;

/**
 * Gathers a rich text from its elements ({@code si} and {@code is}: {@code t}, {@code r}, {@code
 * rPr}). Phonetic readings are left out.
 */
final class RichTextParser {
  private final StringBuilder text = new StringBuilder();
  private List<RichText.Run> runs = new ArrayList<>();
  private boolean inText;
  private boolean inPhonetic;
  private boolean ownFont;
  private boolean bold;
  private boolean struck;
  private boolean raised;
  private double sizePt;

  /** Begins another text. */
  void begin() {
    runs = new ArrayList<>();
    beginRun();
  }

  /** The text that was gathered. */
  RichText end() {
    endRun();
    return new RichText(runs);
  }

  /** An element begins inside the text. */
  void start(String name, Attributes attributes) {
    switch (name) {
      case "t" -> inText = !inPhonetic;
      case "rPh" -> inPhonetic = true;
      case "r" -> {
        endRun();
        beginRun();
      }
      case "rPr" -> ownFont = true;
      case "b" -> bold = Values.isOn(attributes.value("val"));
      case "strike" -> struck = Values.isOn(attributes.value("val"));
      case "vertAlign" -> raised = "superscript".equals(attributes.value("val"));
      case "sz" -> sizePt = Values.decimal(attributes.value("val"), 0);
      default -> {}
    }
  }

  /** An element ends inside the text. */
  void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "rPh" -> inPhonetic = false;
      default -> {}
    }
  }

  /** Letters inside the text. */
  void characters(char[] letters, int offset, int length) {
    if (inText) {
      text.append(letters, offset, length);
    }
  }

  private void beginRun() {
    text.setLength(0);
    ownFont = false;
    bold = false;
    struck = false;
    raised = false;
    sizePt = 0;
  }

  private void endRun() {
    if (!text.isEmpty()) {
      RichText.Look look = RichText.Look.OF_CELL;
      if (ownFont) {
        look = bold ? RichText.Look.BOLD : RichText.Look.LIGHT;
        look = struck ? RichText.Look.STRUCK : look;
      }
      String letters = Escapes.decode(text.toString());
      runs.add(new RichText.Run(raised ? RaisedFigures.of(letters) : letters, look, sizePt));
      text.setLength(0);
    }
  }
}
