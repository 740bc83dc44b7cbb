package org.wsoa.cli.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file to read.
 *
 * @param file where it is
 * @param path how the manifest calls it: the argument as given, and below a folder the way from
 *     there, joined by slashes
 * @param below where its output goes under the output folder, without the added ending
 * @param trouble why it is known beforehand that it cannot be read
 */
record Input(Path file, String path, Path below, Optional<String> trouble) {
  private static final Pattern UNUSUAL = Pattern.compile("[^\\w .()/-]");

  /** The file's name without folders. */
  String fileName() {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /**
   * A document in this file, as if the file were a folder.
   *
   * @param way to it, joined by slashes, empty for the file itself; what this system cannot spell
   *     becomes an underscore
   */
  Input part(String way) {
    if (way.isEmpty()) {
      return this;
    }
    try {
      return new Input(file.resolve(way), path + "/" + way, below.resolve(way), Optional.empty());
    } catch (InvalidPathException e) {
      return part(UNUSUAL.matcher(way).replaceAll("_"));
    }
  }

  /** Where its output goes under the output folder. */
  Path output(String ending) {
    return below.resolveSibling(below.getFileName() + ending);
  }
}
