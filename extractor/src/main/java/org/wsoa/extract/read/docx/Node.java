package org.wsoa.extract.read.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * An XML element. Names bear the prefixes that the specifications use ({@code w:p}), whatever the
 * file calls them and whether it is transitional or strict.
 */
final class Node {
  /** Stands for an element that is not there: no name, no attributes, no children. */
  static final Node NONE = new Node("", new String[0]);

  private final String name;
  private final String[] attributes;
  private List<Node> children = List.of();
  private String text = "";

  /**
   * An element without content.
   *
   * @param name with its prefix
   * @param attributes names and values by turns
   */
  Node(String name, String[] attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** Whether the element is there at all. */
  boolean exists() {
    return !name.isEmpty();
  }

  List<Node> children() {
    return children;
  }

  /** The characters in the element; kept for {@code w:t} and {@code m:t} only. */
  String text() {
    return text;
  }

  /** The value of an attribute; empty where it is not there. */
  String get(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return "";
  }

  /** The value of {@code w:val}; empty where it is not there. */
  String val() {
    return get("w:val");
  }

  /** A whole number in an attribute, or the fallback where there is none. */
  int number(String attribute, int fallback) {
    try {
      return Integer.parseInt(get(attribute).strip());
    } catch (NumberFormatException notOne) {
      return fallback;
    }
  }

  /** The first child of that name, or {@link #NONE}. */
  Node child(String childName) {
    for (Node child : children) {
      if (child.is(childName)) {
        return child;
      }
    }
    return NONE;
  }

  /** What is found by going down from first child to first child of these names. */
  Node path(String... names) {
    Node at = this;
    for (String step : names) {
      at = at.child(step);
    }
    return at;
  }

  /** All children of that name. */
  List<Node> all(String childName) {
    return children.stream().filter(child -> child.is(childName)).toList();
  }

  void add(Node child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void setText(String characters) {
    text = characters;
  }
}
