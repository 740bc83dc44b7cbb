package org.wsoa.extract.read.odf;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.TooLargeException;
import org.wsoa.model.DiagnosticCode;

/**
 * What both kinds of OpenDocument are read from.
 *
 * @param body child of {@code office:body}
 * @param content root of the content part
 * @param styles root of the styles part; {@link OdfNode#NONE} where it is missing or damaged
 */
record OdfParts(OdfNode body, OdfNode content, OdfNode styles) {
  /** Reads a document from its parts. */
  interface Reading {
    RawDocument read(OdfParts parts) throws IOException;
  }

  /**
   * Opens a file and reads it.
   *
   * @param kind name of the child of {@code office:body}
   * @throws RejectedException when it is encrypted, damaged, too large or of another kind
   */
  static RawDocument read(SourceFile file, String kind, Diagnostics diagnostics, Reading reading)
      throws RejectedException {
    if (file.bytes().length == 0) {
      throw new RejectedException(Code.EMPTY, file.fileName() + ": the file is empty");
    }
    try (OdfPackage zip = new OdfPackage(file.bytes())) {
      if (zip.isEncrypted()) {
        throw new RejectedException(
            Code.ENCRYPTED,
            file.fileName() + ": a password protects it; save a copy without one and give that");
      }
      OdfNode content = zip.part("content.xml");
      OdfNode body = content.child("office:body").child(kind);
      if (!body.exists()) {
        throw new IOException("no " + kind);
      }
      return reading.read(new OdfParts(body, content, styles(zip, diagnostics)));
    } catch (TooLargeException | StackOverflowError e) {
      throw new RejectedException(
          Code.TOO_LARGE,
          file.fileName() + ": unpacks to more than the limits; split it, or save it anew",
          e);
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new RejectedException(
          Code.CORRUPT,
          file.fileName() + ": damaged; open it in LibreOffice, let it repair it and save it anew",
          e);
    }
  }

  /** The text can be read without the styles; a damaged part counts as absent, and is told. */
  private static OdfNode styles(OdfPackage zip, Diagnostics diagnostics) throws IOException {
    try {
      return zip.part("styles.xml");
    } catch (XMLStreamException e) {
      diagnostics.warning(
          DiagnosticCode.DAMAGED_PART, "the part with the styles could not be read");
      return OdfNode.NONE;
    }
  }
}
