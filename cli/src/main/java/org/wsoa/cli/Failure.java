package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words. */
public final class Failure {
  private Failure() {}

  /** Half a sentence, to stand after the file's path and a colon. */
  public static String words(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file; check its name";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission; ask for the right to read it";
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is wanted";
    }
    if (e instanceof FileSystemException inFile && inFile.getReason() != null) {
      return inFile.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
