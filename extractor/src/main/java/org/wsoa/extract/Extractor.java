package org.wsoa.extract;

import java.util.List;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.Document;
import org.wsoa.model.TableView;

/**
 * Reads plans. Thread-safe: one extractor serves any number of threads, and what it loads (models,
 * vocabularies) it loads once, when first needed.
 */
public final class Extractor {
  /** An extractor with the built-in vocabularies. */
  public Extractor() {}

  /**
   * Reads a plan.
   *
   * @param fileName name without folders, for the {@code source} block only
   * @param bytes the whole file; not written to
   * @throws RejectedException when the document cannot be read
   */
  public Document extract(String fileName, byte[] bytes) throws RejectedException {
    if (bytes.length == 0) {
      throw new RejectedException(RejectedException.Code.EMPTY, fileName + ": the file is empty");
    }
    throw new UnsupportedOperationException(fileName);
  }

  /**
   * The tables of a document, stitched over its pages, before any meaning.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to
   * @throws RejectedException when the document cannot be read
   */
  public List<TableView> tables(String fileName, byte[] bytes) throws RejectedException {
    if (bytes.length == 0) {
      throw new RejectedException(RejectedException.Code.EMPTY, fileName + ": the file is empty");
    }
    throw new UnsupportedOperationException(fileName);
  }

  /**
   * What each table was taken for and why: for each column the meaning chosen, its score, its
   * reasons and the runner-up; lines of plain text.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to
   * @throws RejectedException when the document cannot be read
   */
  public List<String> explain(String fileName, byte[] bytes) throws RejectedException {
    if (bytes.length == 0) {
      throw new RejectedException(RejectedException.Code.EMPTY, fileName + ": the file is empty");
    }
    throw new UnsupportedOperationException(fileName);
  }
}
