package org.wsoa.extract.read.xlsx;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.wsoa.extract.read.TooLargeException;

/**
 * A package's parts, inflated as they are read and never kept, with a bound on the bytes that all
 * of them together may inflate to. Their names are compared without regard to case (ECMA-376-2,
 * 9.1.1.1.2).
 */
final class SafeZip implements Closeable {
  /** Sheets are read as streams; what other parts hold is kept. */
  private static final long MOST_KEPT = 256L << 20;

  private static final int MOST_ENTRIES = 10_000;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final long most;
  private long left;

  /**
   * Opens a package.
   *
   * @param bytes the whole file; not written to
   * @param most bytes that its parts together may inflate to
   * @throws TooLargeException when it has too many parts
   * @throws IOException when it is no sound archive, or has two parts of one name
   */
  SafeZip(byte[] bytes, long most) throws IOException {
    this.most = most;
    left = most;
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    boolean sound = false;
    try {
      index();
      sound = true;
    } finally {
      if (!sound) {
        zip.close();
      }
    }
  }

  private void index() throws IOException {
    int count = 0;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      if (++count > MOST_ENTRIES) {
        throw new TooLargeException("it has too many parts");
      }
      if (!entry.isDirectory() && entries.put(key(entry.getName()), entry) != null) {
        throw new IOException("two parts are named " + entry.getName());
      }
    }
  }

  /**
   * What names of one part have in common: some programs write {@code \} or begin with it, and a
   * space may stand as it is or as in a URI.
   */
  private static String key(String name) {
    String key = name.replace('\\', '/').replace("%20", " ").toLowerCase(Locale.ROOT);
    return key.startsWith("/") ? key.substring(1) : key;
  }

  /**
   * What a part holds; absent where there is no such part. The caller closes it.
   *
   * @param name its path in the package, such as {@code xl/workbook.xml}
   */
  Optional<InputStream> open(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    boolean streamed = entry.getName().contains("/worksheets/");
    long mostHere = streamed ? most : Math.min(most, MOST_KEPT);
    return Optional.of(new Counted(zip.getInputStream(entry), mostHere));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Counted extends FilterInputStream {
    private long leftHere;

    Counted(InputStream in, long mostHere) {
      super(in);
      leftHere = mostHere;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      leftHere -= bytes;
      if (left < 0 || leftHere < 0) {
        throw new TooLargeException("it unpacks to too many bytes");
      }
    }
  }
}
