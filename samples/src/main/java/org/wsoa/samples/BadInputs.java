package org.wsoa.samples;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.wsoa.samples.plans.Ellerwick;
import org.wsoa.samples.write.BadWriter;
import org.wsoa.samples.write.DocxPlanWriter;
import org.wsoa.samples.write.PdfPlanWriter;

/**
 * Files that are hard or impossible to read. What a reader should say of each stands in {@code
 * bad/expected.tsv}.
 */
public final class BadInputs {
  /** Far more than a plan ever unpacks to; a hundred kilobytes on disk. */
  private static final long BOMB_BYTES = 100L << 20;

  private BadInputs() {}

  /**
   * All of them by file name.
   *
   * @throws IOException when a format's library fails
   */
  public static Map<String, byte[]> files() throws IOException {
    byte[] pdf = new PdfPlanWriter().write(Ellerwick.plan());
    byte[] docx = new DocxPlanWriter().write(Ellerwick.plan());
    Map<String, byte[]> files = new TreeMap<>();
    files.put("user-password.pdf", BadWriter.locked(pdf, "open sesame"));
    files.put("owner-password.pdf", BadWriter.locked(pdf, ""));
    files.put("cut-off.docx", BadWriter.cutOff(docx, 60));
    files.put("cut-off.pdf", BadWriter.cutOff(pdf, 60));
    files.put("picture.pdf", BadWriter.picture());
    files.put("page-of-picture.pdf", BadWriter.pageOfPicture());
    files.put("bomb.docx", BadWriter.bomb(BOMB_BYTES));
    files.put("entities.docx", BadWriter.entities());
    files.put("empty.pdf", new byte[0]);
    return files;
  }
}
