package org.wsoa.extract.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's parser, save that opening an object stream costs no more in a long document than in a
 * short one. PDFBox has every object stream make a table of all objects of the document for itself,
 * so that its time grows with the square of a document's length; here they share the document's
 * table.
 */
final class DocumentParser extends PDFParser {
  /** Of the object streams that were opened, the objects that nobody has asked for yet. */
  private final Map<Long, Map<COSObjectKey, COSBase>> opened = new HashMap<>();

  private DocumentParser(byte[] bytes) throws IOException {
    super(new RandomAccessReadBuffer(bytes));
  }

  /**
   * Opens a document.
   *
   * @throws IOException as PDFBox's loader does
   */
  static PDDocument open(byte[] bytes) throws IOException {
    return new DocumentParser(bytes).parse();
  }

  @Override
  protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key)
      throws IOException {
    Map<COSObjectKey, COSBase> waiting = opened.computeIfAbsent(number, any -> new HashMap<>());
    COSBase known = waiting.remove(key);
    if (known != null) {
      return known;
    }
    COSBase found = document.getObjectFromPool(getObjectKey(number, 0)).getObject();
    if (!(found instanceof COSStream stream)) {
      return super.parseObjectStreamObject(number, key);
    }
    Map<COSObjectKey, COSBase> objects;
    try {
      objects = new ObjectStream(stream, document).parseAllObjects();
    } catch (IOException damaged) {
      return super.parseObjectStreamObject(number, key); // which knows how lenient to be
    }
    COSBase wanted = objects.remove(key);
    objects.forEach(waiting::putIfAbsent);
    return wanted;
  }

  /** An object stream that asks the document's own table. */
  private final class ObjectStream extends PDFObjectStreamParser {
    ObjectStream(COSStream stream, COSDocument document) throws IOException {
      super(stream, document);
    }

    @Override
    protected COSObjectKey getObjectKey(long number, int generation) {
      return DocumentParser.this.getObjectKey(number, generation);
    }
  }
}
