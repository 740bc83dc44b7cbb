package org.wsoa.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * The folder with the tables. They are written beside their places first, and moved there together
 * when all of them are whole; the file {@link #COMPLETE} is there except while that happens.
 */
final class Output {
  /** Tells that all tables are of one run. */
  static final String COMPLETE = "_COMPLETE";

  private static final String STAGING = ".wsoa-spark";

  private final FileSystem files;
  private final Path folder;

  /**
   * @throws IOException when its storage cannot be reached
   */
  Output(String folder, Configuration hadoop) throws IOException {
    Path path = new Path(folder);
    this.files = path.getFileSystem(hadoop);
    this.folder = files.makeQualified(path);
  }

  /** Where it is, with its scheme. */
  String folder() {
    return folder.toString();
  }

  /** Whether a table is in its place. */
  boolean has(String table) throws IOException {
    return files.exists(new Path(folder, table));
  }

  /** Where a table has its place. */
  String place(String table) {
    return new Path(folder, table).toString();
  }

  /** Where a table is until it is moved. */
  String staged(String table) {
    return new Path(new Path(folder, STAGING), table).toString();
  }

  /** Writes a table, not to its place yet. */
  void stage(String table, Dataset<Row> rows, String format) {
    rows.write().mode(SaveMode.Overwrite).format(format).save(staged(table));
  }

  /** Moves tables to their places, over what is there. */
  void publish(List<String> tables) throws IOException {
    Path complete = new Path(folder, COMPLETE);
    files.delete(complete, false);
    for (String table : tables) {
      Path place = new Path(folder, table);
      files.delete(place, true);
      if (!files.rename(new Path(staged(table)), place)) {
        throw new IOException(place + " could not be put in its place");
      }
    }
    files.create(complete, true).close();
    files.delete(new Path(folder, STAGING), true);
  }
}
