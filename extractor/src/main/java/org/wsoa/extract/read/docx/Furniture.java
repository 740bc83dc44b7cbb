package org.wsoa.extract.read.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.Place;

/** Reads the running headers and footers that the sections of a document show. */
final class Furniture {
  private final WordPackage parts;
  private final WordDocument document;
  private final boolean evenPagesDiffer;
  private final Set<String> read = new LinkedHashSet<>();
  private final Set<TextLine> lines = new LinkedHashSet<>();

  Furniture(WordPackage parts, WordDocument document, Node settings) {
    this.parts = parts;
    this.document = document;
    evenPagesDiffer = Toggle.of(settings.child("w:evenAndOddHeaders")).isOn();
  }

  /** Their lines, each once. */
  List<TextBlock> read(Node body) throws IOException, XMLStreamException, InvalidFormatException {
    List<Node> sections = new ArrayList<>();
    collectSections(body, sections);
    for (Node section : sections) {
      boolean titlePage = Toggle.of(section.child("w:titlePg")).isOn();
      for (Node reference : section.children()) {
        if (reference.is("w:headerReference") || reference.is("w:footerReference")) {
          boolean shown =
              switch (reference.get("w:type")) {
                case "first" -> titlePage;
                case "even" -> evenPagesDiffer;
                default -> true;
              };
          if (shown && read.add(reference.get("r:id"))) {
            Node part = parts.byId(reference.get("r:id"));
            Content.collectLines(new ContentReader(document).read(part, RunFormat.UNSET), lines);
          }
        }
      }
    }
    return lines.stream().map(line -> new TextBlock(0, line, Place.inDocument())).toList();
  }

  private static void collectSections(Node parent, List<Node> sections) {
    for (Node child : parent.children()) {
      switch (child.name()) {
        case "w:sectPr" -> sections.add(child);
        case "w:tbl", "w:r" -> {
          // no section ends in them
        }
        default -> collectSections(child, sections);
      }
    }
  }
}
