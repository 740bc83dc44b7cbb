package org.wsoa.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** Tells which files an earlier run has read already, as they are, and with the same options. */
final class Earlier {
  private final Manifest manifest;
  private final RunKey key;
  private final Path root;
  private final String ending;

  /**
   * @param root the output folder
   * @param ending what output files add to the name of their input
   */
  Earlier(Manifest manifest, RunKey key, Path root, String ending) {
    this.manifest = manifest;
    this.key = key;
    this.root = root;
    this.ending = ending;
  }

  /**
   * The lines that hold for this run too: of the file, or of all documents in it. None where it has
   * to be read.
   */
  List<ManifestLine> lines(Input input) throws IOException {
    if (input.trouble().isPresent()) {
      return List.of();
    }
    Optional<ManifestLine> own = manifest.find(input.path());
    List<ManifestLine> lines = own.isPresent() ? List.of(own.get()) : manifest.within(input.path());
    if (lines.isEmpty() || !lines.stream().allMatch(this::sameRun)) {
      return List.of();
    }
    String sha256 = sha256(input.file());
    boolean same =
        own.isPresent()
            ? own.get().containerSha256().isEmpty() && own.get().sha256().equals(sha256)
            : lines.stream().allMatch(line -> line.containerSha256().equals(sha256))
                && lines.get(0).containerParts().orElse(0) == lines.size();
    if (sha256.isEmpty() || !same) {
      return List.of();
    }
    return lines.stream().allMatch(line -> isWritten(input, line)) ? lines : List.of();
  }

  private boolean sameRun(ManifestLine line) {
    return key.of(line.code()).filter(line.run()::equals).isPresent();
  }

  /** Whether the output is there as it was written; true where there is none to be. */
  private boolean isWritten(Input input, ManifestLine line) {
    if (line.status() == ManifestLine.Status.REJECTED) {
      return true;
    }
    String way = line.path().substring(Math.min(input.path().length() + 1, line.path().length()));
    Path output = input.part(way).output(ending);
    return line.output().equals(Inputs.slashes(output))
        && line.outputSha256().equals(sha256(root.resolve(output)));
  }

  /** Empty where there is no such plain file. */
  private static String sha256(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= Boundary.MAX_BYTES
          ? new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file)
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
