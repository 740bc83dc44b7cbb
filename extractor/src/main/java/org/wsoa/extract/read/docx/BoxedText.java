package org.wsoa.extract.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.extract.read.ParagraphText;

/** The text of a paragraph while its runs are read, and the text boxes that hang on it. */
final class BoxedText extends ParagraphText {
  private final List<Node> boxes = new ArrayList<>();

  /** Adds a text box ({@code w:txbxContent}) that hangs on the paragraph. */
  void addBox(Node box) {
    boxes.add(box);
  }

  List<Node> boxes() {
    return List.copyOf(boxes);
  }
}
