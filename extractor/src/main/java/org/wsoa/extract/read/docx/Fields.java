package org.wsoa.extract.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Which complex fields are open: their results are text, their instructions are not. */
final class Fields {
  /**
   * An open field.
   *
   * @param inResult whether its instruction is over
   * @param shown what a form field shows that has no result text
   */
  private record Field(boolean inResult, String shown) {}

  private final Deque<Field> open = new ArrayDeque<>();

  /** Whether text that comes now is shown. */
  boolean showsText() {
    return open.stream().allMatch(Field::inResult);
  }

  /**
   * Takes a {@code w:fldChar}.
   *
   * @return text that it shows itself
   */
  String take(Node fldChar) {
    switch (fldChar.get("w:fldCharType")) {
      case "begin" -> open.push(new Field(false, shown(fldChar.child("w:ffData"))));
      case "separate" -> {
        if (!open.isEmpty()) {
          open.pop();
          open.push(new Field(true, ""));
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          String shown = open.pop().shown();
          return showsText() ? shown : "";
        }
      }
      default -> {
        // nothing else is allowed there
      }
    }
    return "";
  }

  /** No instruction runs on into the next paragraph: one that would is broken, and let go. */
  void endParagraph() {
    open.removeIf(field -> !field.inResult());
  }

  private static String shown(Node formField) {
    Node box = formField.child("w:checkBox");
    if (box.exists()) {
      Node checked = box.child("w:checked");
      boolean on = Toggle.of(checked.exists() ? checked : box.child("w:default")).isOn();
      return on ? "\u2612" : "\u2610";
    }
    Node choices = formField.child("w:ddList");
    List<Node> entries = choices.all("w:listEntry");
    int chosen =
        choices.child("w:result").number("w:val", choices.child("w:default").number("w:val", 0));
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen).val() : "";
  }
}
