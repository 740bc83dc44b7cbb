package org.wsoa.samples.write;

import java.io.IOException;
import org.wsoa.samples.content.SamplePlan;

/** Writes a plan in one format. The same plan gives the same bytes, whenever it is written. */
public interface PlanWriter {
  /** The ending of the format's files, without a dot. */
  String extension();

  /**
   * The whole file.
   *
   * @throws IOException when the format's library fails
   */
  byte[] write(SamplePlan plan) throws IOException;
}
