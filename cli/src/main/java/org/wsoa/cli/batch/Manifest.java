package org.wsoa.cli.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wsoa.model.CanonicalJson;

/**
 * {@code manifest.jsonl} while a run goes on: what the last run has left, and behind it what this
 * one adds, a later line taking the place of an earlier one of the same path. At the end it is
 * written anew, in path order. A line that is no line - the last one, after a kill - is as if it
 * were not there. In memory there is only where each line stands. Any number of threads may use it.
 */
final class Manifest implements AutoCloseable {
  /** Where a line stands, in bytes from the start of the file; without its line feed. */
  private record Span(long start, int length) {}

  private final FileChannel file;
  private final TreeMap<String, Span> lines = new TreeMap<>();
  private final TreeSet<String> settled = new TreeSet<>();
  private long end;

  private Manifest(FileChannel file) {
    this.file = file;
  }

  /** Opens the manifest, or begins one. */
  static Manifest open(Path path) throws IOException {
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    Manifest manifest = new Manifest(file);
    try {
      manifest.index(path);
    } catch (IOException e) {
      file.close();
      throw e;
    }
    return manifest;
  }

  private void index(Path path) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long start = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          Span span = new Span(start, line.size());
          parse(line.toByteArray()).ifPresent(known -> lines.put(known.path(), span));
          start += line.size() + 1;
          line.reset();
        } else {
          line.write(b);
        }
      }
      end = start;
    }
    file.truncate(end);
  }

  /** The line of a path, if there is one. */
  synchronized Optional<ManifestLine> find(String path) throws IOException {
    Span span = lines.get(path);
    return span == null ? Optional.empty() : parse(read(span));
  }

  /** The lines of the documents in a container. */
  synchronized List<ManifestLine> within(String path) throws IOException {
    List<ManifestLine> found = new ArrayList<>();
    for (Span span : lines.subMap(path + "/", path + "0").values()) { // 0 comes next after /
      parse(read(span)).ifPresent(found::add);
    }
    return found;
  }

  /** Says that a line holds for this run too. */
  synchronized void keep(String path) {
    settled.add(path);
  }

  /** Adds lines, all in one step. */
  synchronized void add(List<ManifestLine> added) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (ManifestLine line : added) {
      byte[] json = CanonicalJson.write(line);
      lines.put(line.path(), new Span(end + bytes.size(), json.length));
      settled.add(line.path());
      bytes.writeBytes(json);
      bytes.write('\n');
    }
    write(ByteBuffer.wrap(bytes.toByteArray()));
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += file.write(bytes, end);
    }
  }

  /** Writes the lines of this run in path order. */
  synchronized void copyTo(Path path) throws IOException {
    try (FileChannel target =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(target))) {
      for (String name : settled) {
        Span span = lines.get(name);
        if (span != null) {
          out.write(read(span));
          out.write('\n');
        }
      }
      out.flush();
      target.force(true);
    }
  }

  /** The lines of earlier runs that this one did not come across. */
  synchronized List<String> left() {
    return lines.keySet().stream().filter(path -> !settled.contains(path)).toList();
  }

  private byte[] read(Span span) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(span.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, span.start() + bytes.position()) < 0) {
        throw new EOFException("the manifest has become shorter");
      }
    }
    return bytes.array();
  }

  private static Optional<ManifestLine> parse(byte[] json) {
    try {
      return Optional.of(CanonicalJson.read(json, ManifestLine.class));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
