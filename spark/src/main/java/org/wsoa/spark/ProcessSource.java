package org.wsoa.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;

/**
 * Readers in processes of their own: one that hangs can be ended, and one that runs out of memory
 * takes no executor with it.
 *
 * @param recipe how they read
 * @param memory how much memory a process may take, as {@code -Xmx} has it
 */
record ProcessSource(Recipe recipe, String memory) implements PlanReader.Source {
  @Override
  public PlanReader open() {
    try {
      ProcessBuilder command =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + memory,
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1", // it does not live long enough for more to pay
                  "-XX:-UsePerfData",
                  "-XX:-CreateCoredumpOnCrash",
                  "-XX:+DisplayVMOutputToStderr", // standard output is for frames
                  "-Djava.awt.headless=true",
                  "-cp",
                  classPath(),
                  WorkerMain.class.getName())
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      command.environment().putIfAbsent("OMP_THREAD_LIMIT", "1"); // the cores are taken
      Process process = command.start();
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
      Frames.order(out, recipe);
      return new Remote(
          process, new DataInputStream(new BufferedInputStream(process.getInputStream())), out);
    } catch (IOException e) {
      throw new PlanReader.DiedException(e);
    }
  }

  /** The jar that holds everything; without one, as in tests, what this machine was given. */
  private static String classPath() throws IOException {
    try {
      Path home =
          Path.of(WorkerMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(home) ? home.toString() : System.getProperty("java.class.path");
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Speaks with a process. */
  private record Remote(Process process, DataInputStream in, DataOutputStream out)
      implements PlanReader {
    @Override
    public Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException {
      try {
        Frames.ask(out, Frames.PARTS, fileName, bytes);
        return Frames.parts(in);
      } catch (IOException e) {
        throw new DiedException(e);
      }
    }

    @Override
    public byte[] extract(String fileName, byte[] bytes) throws RejectedException {
      try {
        Frames.ask(out, Frames.EXTRACT, fileName, bytes);
        return Frames.json(in);
      } catch (IOException e) {
        throw new DiedException(e);
      }
    }

    @Override
    public void close() {
      process.descendants().forEach(ProcessHandle::destroyForcibly); // text recognition
      process.destroyForcibly();
    }
  }
}
