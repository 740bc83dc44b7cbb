package org.wsoa.extract.read.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PublicKeySecurityHandler;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.SourceFile;

/** Opens a PDF, and finds in it what does not stand on its pages. */
final class PdfFile {
  /** What a PDF ends with (ISO 32000-1, 7.5.5). */
  private static final String END = "%%EOF";

  /** The end stands within so many last bytes; mail and web servers add some behind it. */
  private static final int TAIL_BYTES = 16_384;

  private PdfFile() {}

  /**
   * Opens a file; the caller closes it.
   *
   * @throws RejectedException when it is no whole PDF, or opens with a secret only
   */
  static PDDocument open(SourceFile file) throws RejectedException {
    if (isCutShort(file.bytes())) {
      throw corrupt(file, new IOException("no end-of-file marker"));
    }
    try {
      return DocumentParser.open(file.bytes());
    } catch (InvalidPasswordException locked) {
      throw new RejectedException(
          RejectedException.Code.ENCRYPTED,
          file.fileName() + ": needs a password to open; save a copy without one",
          locked);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw needsCertificate(broken)
          ? new RejectedException(
              RejectedException.Code.ENCRYPTED,
              file.fileName() + ": needs a certificate to open; save a copy that needs none",
              broken)
          : corrupt(file, broken);
    }
  }

  /** Why a file that could be opened could not be read. */
  static RejectedException corrupt(SourceFile file, Throwable cause) {
    return new RejectedException(
        RejectedException.Code.CORRUPT,
        file.fileName() + ": not a whole PDF; fetch or export it again",
        cause);
  }

  /**
   * The pages that are there. Their number as the file has it is not relied on: a damaged file may
   * promise any, and each page asked for by number is looked for from the first one on.
   */
  static List<PDPage> pages(PDDocument document) {
    List<PDPage> pages = new ArrayList<>();
    document.getPages().forEach(pages::add);
    return pages;
  }

  /** Optional content that is switched off. */
  static Set<COSDictionary> hiddenLayers(PDDocument document) {
    Set<COSDictionary> hidden = new HashSet<>();
    COSDictionary properties =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary standard = properties == null ? null : properties.getCOSDictionary(COSName.D);
    COSArray off = standard == null ? null : standard.getCOSArray(COSName.OFF);
    for (int i = 0; off != null && i < off.size(); i++) {
      if (off.getObject(i) instanceof COSDictionary layer) {
        hidden.add(layer);
      }
    }
    return hidden;
  }

  /** PDFBox has no exception of its own for a missing certificate; where it gave up tells it. */
  private static boolean needsCertificate(Throwable broken) {
    StackTraceElement[] trace = broken.getStackTrace();
    return trace.length > 0
        && trace[0].getClassName().equals(PublicKeySecurityHandler.class.getName());
  }

  /**
   * Whether the end of the file is missing: PDFBox would mend such a file from what is left of it,
   * and the actions on the lost pages would be gone without a word.
   */
  private static boolean isCutShort(byte[] bytes) {
    for (int i = bytes.length - END.length(); i >= Math.max(0, bytes.length - TAIL_BYTES); i--) {
      if (bytes[i] == '%' && new String(bytes, i, END.length(), US_ASCII).equals(END)) {
        return false;
      }
    }
    return true;
  }
}
