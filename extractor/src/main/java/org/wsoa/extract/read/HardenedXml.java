package org.wsoa.extract.read;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;

/** Parsers for XML from strangers. */
public final class HardenedXml {
  private HardenedXml() {}

  /**
   * A factory of parsers that fetch nothing from outside the part and unfold no entities. They
   * still report a document type declaration or an entity, which no part of an office document may
   * have: take either for an error.
   */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }
}
