package org.wsoa.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;

/** Extracts files in a Java machine of its own, whose habits and size a test chooses. */
final class ExtractMain {
  private ExtractMain() {}

  /**
   * Writes the documents of the files, one after the other, to the first one named; libraries may
   * write words of their own to standard output.
   */
  public static void main(String[] files) throws IOException, RejectedException {
    Extractor extractor = new Extractor();
    try (OutputStream out = Files.newOutputStream(Path.of(files[0]))) {
      for (String file : List.of(files).subList(1, files.length)) {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        out.write(CanonicalJson.write(extractor.extract("plan", bytes)));
        out.write('\n');
      }
    }
  }

  /**
   * Starts a machine with these options on these files.
   *
   * @return what it wrote
   * @throws IllegalStateException when it fails, or is not done in time
   */
  static byte[] inChild(List<String> options, int seconds, Path... files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(List.of("-Djava.awt.headless=true", "-cp", path, ExtractMain.class.getName()));
    Path out = Files.createTempFile("wsoa", ".out");
    Path err = Files.createTempFile("wsoa", ".err");
    command.add(out.toString());
    for (Path file : files) {
      command.add(file.toString());
    }
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      Process process = builder.redirectErrorStream(true).redirectOutput(err.toFile()).start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("not done in " + seconds + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(Files.readString(err));
      }
      return Files.readAllBytes(out);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
