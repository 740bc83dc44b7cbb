package org.wsoa.cli;

import java.nio.file.Path;
import java.util.Optional;

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
  /** The file's name without folders. */
  String fileName() {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
