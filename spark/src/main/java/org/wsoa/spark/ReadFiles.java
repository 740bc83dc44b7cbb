package org.wsoa.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/**
 * Reads the files of a partition, one after the other, with one reader. Each row that comes in has
 * a file's path and the digest with which an earlier run has read it, empty where none has; what
 * goes out is {@link ReadingRow}s. Whatever happens to a file is told in them.
 *
 * @param source makes the readers
 * @param timeout how long one document may take
 * @param program what reads, and how
 * @param hadoop how storage is reached
 */
record ReadFiles(
    PlanReader.Source source, Duration timeout, String program, SerializableConfiguration hadoop)
    implements MapPartitionsFunction<Row, Row> {
  /** A file of more bytes than this, 256 MiB, is not opened; the command line's bound. */
  static final long MAX_BYTES = 256L << 20;

  private static final Table<ReadingRow> TABLE = new Table<>(ReadingRow.class);

  @Override
  public Iterator<Row> call(Iterator<Row> files) {
    Limited reader = new Limited(source, timeout);
    Optional.ofNullable(TaskContext.get())
        .ifPresent(
            task ->
                task.addTaskCompletionListener(
                    (TaskCompletionListener) ended -> reader.close())); // also when it is killed
    return new Rows(files, reader);
  }

  /** The rows, made as they are asked for, so that a partition need not fit into memory. */
  private final class Rows implements Iterator<Row> {
    private final Iterator<Row> files;
    private final Limited reader;
    private Iterator<ReadingRow> ready = List.<ReadingRow>of().iterator();

    Rows(Iterator<Row> files, Limited reader) {
      this.files = files;
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && files.hasNext()) {
        Row file = files.next();
        ready = read(reader, file.getString(0), file.getString(1)).iterator();
      }
      return ready.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return TABLE.row(ready.next());
    }
  }

  private List<ReadingRow> read(Limited reader, String file, String known) {
    FileOf of = new FileOf(file, "", program);
    try {
      byte[] bytes = bytes(file);
      of = new FileOf(file, DigestUtils.sha256Hex(bytes), program);
      if (of.sha256().equals(known)) {
        return List.of(of.unchanged());
      }
      String fileName = new Path(file).getName();
      Optional<List<Part>> parts = reader.parts(fileName, bytes);
      if (parts.isEmpty()) {
        return List.of(document(reader, of, file, of.sha256(), fileName, bytes));
      }
      List<ReadingRow> rows = new ArrayList<>();
      for (Part part : parts.get()) {
        String path = file + "/" + part.path();
        rows.add(
            part.rejection().isPresent()
                ? of.rejected(path, "", part.rejection().get())
                : document(
                    reader,
                    of,
                    path,
                    DigestUtils.sha256Hex(part.bytes()),
                    part.fileName(),
                    part.bytes()));
      }
      return rows;
    } catch (RejectedException e) {
      return List.of(of.rejected(file, of.sha256(), e));
    } catch (IOException e) {
      String words = "could not be fetched (" + e.getClass().getSimpleName() + ")";
      return List.of(of.rejected(file, "", new RejectedException(Code.UNREADABLE, words, e)));
    }
  }

  private static ReadingRow document(
      Limited reader, FileOf of, String path, String sha256, String fileName, byte[] bytes) {
    try {
      return of.read(
          path, sha256, new String(reader.extract(fileName, bytes), StandardCharsets.UTF_8));
    } catch (RejectedException e) {
      return of.rejected(path, sha256, e);
    }
  }

  /** What all rows of a file have in common. */
  private record FileOf(String file, String sha256, String program) {
    ReadingRow read(String path, String digest, String json) {
      return new ReadingRow(file, sha256, path, digest, "", "", json, program, false);
    }

    ReadingRow rejected(String path, String digest, RejectedException e) {
      String message = String.valueOf(e.getMessage());
      return new ReadingRow(
          file, sha256, path, digest, e.code().wireName(), message, "", program, false);
    }

    ReadingRow unchanged() {
      return new ReadingRow(file, sha256, file, sha256, "", "", "", program, true);
    }
  }

  private byte[] bytes(String file) throws IOException, RejectedException {
    Path path = new Path(file);
    try (InputStream in = path.getFileSystem(hadoop.value()).open(path)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(MAX_BYTES + 1));
      if (bytes.length > MAX_BYTES) {
        throw new RejectedException(
            Code.TOO_LARGE,
            "has more than " + MAX_BYTES + " bytes; split it, or shrink its pictures");
      }
      return bytes;
    }
  }
}
