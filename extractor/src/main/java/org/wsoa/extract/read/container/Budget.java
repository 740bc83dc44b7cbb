package org.wsoa.extract.read.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** How much may still be taken out of a container and all that are in it. Not thread-safe. */
final class Budget {
  /** Entries; a council's plans of ten years are some hundred. */
  static final int MOST_ENTRIES = 2000;

  /** Bytes, unpacked: as many as one document may have. */
  static final long MOST_BYTES = 256L << 20;

  /** A file that unpacks to more than this many times its packed size was made to do so. */
  private static final long MOST_TIMES = 100;

  /** Bytes; what unpacks to less does no harm, however well it was packed. */
  private static final long HARMLESS = 16L << 20;

  private final String fileName;
  private long bytes = MOST_BYTES;
  private int entries = MOST_ENTRIES;

  /**
   * @param fileName of the outermost container, for messages
   */
  Budget(String fileName) {
    this.fileName = fileName;
  }

  /** Whether too much was asked for, so that nothing more can be had. */
  boolean isSpent() {
    return bytes < 0 || entries < 0;
  }

  /**
   * Counts an entry.
   *
   * @throws RejectedException when there are too many
   */
  void countEntry() throws RejectedException {
    entries--;
    if (entries < 0) {
      throw new RejectedException(
          Code.TOO_LARGE,
          fileName + ": holds more than " + MOST_ENTRIES + " files; unpack it and give the plans");
    }
  }

  /**
   * Counts bytes.
   *
   * @throws RejectedException when there are too many
   */
  void count(long more) throws RejectedException {
    bytes -= more;
    if (bytes < 0) {
      throw new RejectedException(
          Code.TOO_LARGE,
          fileName
              + ": unpacks to more than "
              + MOST_BYTES
              + " bytes; unpack it and give the plans");
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param packed bytes that it is unpacked from
   * @throws RejectedException when it is too long, by itself or for what it is unpacked from
   */
  byte[] read(InputStream in, long packed) throws IOException, RejectedException {
    long most = Math.max(HARMLESS, MOST_TIMES * packed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      count(got);
      out.write(buffer, 0, got);
      if (out.size() > most) {
        bytes = -1;
        throw new RejectedException(
            Code.TOO_LARGE,
            fileName
                + ": holds a file that unpacks to more than "
                + MOST_TIMES
                + " times its size; unpack it and give the plans");
      }
    }
    return out.toByteArray();
  }
}
