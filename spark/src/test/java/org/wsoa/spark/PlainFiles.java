package org.wsoa.spark;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** This machine's files without Hadoop's permissions, for each of which it starts a process. */
public final class PlainFiles extends LocalFileSystem {
  /** For Hadoop. */
  public PlainFiles() {
    super(new Raw());
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) {
      // those of the user who tests will do
    }
  }
}
