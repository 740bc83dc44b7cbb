package org.wsoa.cli.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.Optional;
import org.wsoa.model.CanonicalJson;

/**
 * Records over a pipe: for each a mark, the number of its bytes (both four bytes, highest first)
 * and its JSON. The mark tells when something else has written to the pipe.
 */
final class Frames {
  private static final int MARK = 0x77736f61;

  /** Far beyond any report; outputs do not go through the pipe. */
  private static final int LONGEST = 64 << 20;

  private Frames() {}

  static void write(OutputStream out, Object value) throws IOException {
    byte[] json = CanonicalJson.write(value);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MARK);
    data.writeInt(json.length);
    data.write(json);
    data.flush();
  }

  /**
   * The next record; absent where the stream ends.
   *
   * @throws IOException when the stream ends in the middle, or holds anything else
   */
  static <T> Optional<T> read(InputStream in, Class<T> type) throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    DataInputStream data = new DataInputStream(in);
    int mark = first << 24 | data.readUnsignedByte() << 16 | data.readUnsignedShort();
    int length = data.readInt();
    if (mark != MARK || length < 0 || length > LONGEST) {
      throw new StreamCorruptedException("no frame");
    }
    byte[] json = data.readNBytes(length);
    if (json.length < length) {
      throw new EOFException("cut off");
    }
    try {
      return Optional.of(CanonicalJson.read(json, type));
    } catch (IllegalArgumentException e) {
      throw new StreamCorruptedException(String.valueOf(e.getMessage()));
    }
  }
}
