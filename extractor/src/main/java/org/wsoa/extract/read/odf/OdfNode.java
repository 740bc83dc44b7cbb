package org.wsoa.extract.read.odf;

import java.util.ArrayList;
import java.util.List;

/**
 * An XML element, or a run of characters between elements. Names bear the prefixes that the
 * standard uses ({@code text:p}), whatever the file calls them.
 */
final class OdfNode {
  /** Stands for an element that is not there: no name, no attributes, no children. */
  static final OdfNode NONE = new OdfNode("", new String[0], "");

  private static final String CHARACTERS = "#text";

  private final String name;
  private final String[] attributes;
  private final String characters;
  private List<OdfNode> children = List.of();

  private OdfNode(String name, String[] attributes, String characters) {
    this.name = name;
    this.attributes = attributes;
    this.characters = characters;
  }

  /**
   * An element without content.
   *
   * @param name with its prefix
   * @param attributes names and values by turns
   */
  static OdfNode element(String name, String[] attributes) {
    return new OdfNode(name, attributes, "");
  }

  /** A run of characters. */
  static OdfNode characters(String characters) {
    return new OdfNode(CHARACTERS, new String[0], characters);
  }

  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** Whether it is a run of characters. */
  boolean isCharacters() {
    return name.equals(CHARACTERS);
  }

  /** Whether it is there at all. */
  boolean exists() {
    return !name.isEmpty();
  }

  /** The characters of a run; empty for an element. */
  String characters() {
    return characters;
  }

  List<OdfNode> children() {
    return children;
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

  /** A whole number in an attribute, or the fallback where there is none. */
  int number(String attribute, int fallback) {
    String value = get(attribute);
    try {
      return value.isEmpty() ? fallback : Integer.parseInt(value.strip());
    } catch (NumberFormatException notOne) {
      return fallback;
    }
  }

  /** The first child of that name, or {@link #NONE}. */
  OdfNode child(String childName) {
    for (OdfNode child : children) {
      if (child.is(childName)) {
        return child;
      }
    }
    return NONE;
  }

  void add(OdfNode child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }
}
