package org.wsoa.extract.read.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.wsoa.extract.read.LimitedZip;

/** The parts of a Word document, found by their relationships. */
final class WordPackage implements Closeable {
  private final LimitedZip zip;
  private final OPCPackage opc;
  private final PackagePart main;

  private WordPackage(LimitedZip zip, OPCPackage opc, PackagePart main) {
    this.zip = zip;
    this.opc = opc;
    this.main = main;
  }

  /**
   * Opens a package.
   *
   * @throws IOException when it is no ZIP archive
   * @throws InvalidFormatException when the archive is no package with a main document
   */
  static WordPackage open(byte[] bytes) throws IOException, InvalidFormatException {
    LimitedZip zip = new LimitedZip(bytes);
    boolean opened = false;
    try {
      OPCPackage opc = OPCPackage.open(zip);
      for (PackageRelationship relation : opc.getRelationships()) {
        if (relation.getRelationshipType().endsWith("/officeDocument")) {
          PackagePart part = opc.getPart(relation);
          if (part != null) {
            opened = true;
            return new WordPackage(zip, opc, part);
          }
        }
      }
      throw new InvalidFormatException("no main document");
    } finally {
      if (!opened) {
        zip.close();
      }
    }
  }

  /** The tree of the main document. */
  Node mainDocument() throws IOException, XMLStreamException {
    return tree(main);
  }

  /**
   * The tree of the part that the main document relates to.
   *
   * @param type last word of the relationship's type: {@code styles}
   * @return {@link Node#NONE} where it relates to none
   * @throws InvalidFormatException when the package lacks that part
   */
  Node related(String type) throws IOException, XMLStreamException, InvalidFormatException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/" + type)) {
        return tree(relation);
      }
    }
    return Node.NONE;
  }

  /**
   * The tree of the part under a relationship's id.
   *
   * @return {@link Node#NONE} where there is no such relationship
   * @throws InvalidFormatException when the package lacks that part
   */
  Node byId(String id) throws IOException, XMLStreamException, InvalidFormatException {
    PackageRelationship relation = main.getRelationship(id);
    return relation == null ? Node.NONE : tree(relation);
  }

  private Node tree(PackageRelationship relation)
      throws IOException, XMLStreamException, InvalidFormatException {
    if (relation.getTargetMode() == TargetMode.EXTERNAL) {
      return Node.NONE;
    }
    PackagePart part = opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    if (part == null) {
      throw new InvalidFormatException("no part " + relation.getTargetURI());
    }
    return tree(part);
  }

  private static Node tree(PackagePart part) throws IOException, XMLStreamException {
    try (InputStream in = part.getInputStream()) {
      return NodeReader.read(in);
    }
  }

  @Override
  public void close() throws IOException {
    opc.revert();
    zip.close();
  }
}
