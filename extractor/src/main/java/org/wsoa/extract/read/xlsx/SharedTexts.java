package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.RichText;

/** Reads the part that holds the texts that cells refer to by number. */
final class SharedTexts extends PartHandler {
  private final List<RichText> texts = new ArrayList<>();
  private final RichTextParser parser = new RichTextParser();
  private boolean inItem;

  /** The text of a number; an empty one where there is none. */
  RichText get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : RichText.plain("");
  }

  @Override
  void start(String name, Attributes attributes) {
    if (name.equals("si")) {
      inItem = true;
      parser.begin();
    } else if (inItem) {
      parser.start(name, attributes);
    }
  }

  @Override
  void end(String name) {
    if (name.equals("si")) {
      inItem = false;
      texts.add(parser.end());
    } else if (inItem) {
      parser.end(name);
    }
  }

  @Override
  void characters(char[] letters, int offset, int length) {
    parser.characters(letters, offset, length);
  }
}
