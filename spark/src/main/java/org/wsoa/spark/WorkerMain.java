package org.wsoa.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A process that reads documents for an executor, told so over standard input. */
final class WorkerMain {
  private WorkerMain() {}

  /** Serves until standard input ends, which it also does when the executor dies. */
  public static void main(String[] arguments) throws IOException {
    settle();
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // no library gets to write between our answers
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    PlanReader reader = new HereSource(Frames.order(in)).open();
    while (true) {
      int kind = in.read();
      if (kind < 0) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(0); // even while a document is being read
      }
      String fileName = Frames.text(in);
      try {
        byte[] bytes = Frames.bytes(in);
        Thread thread = new Thread(() -> serve(reader, kind, fileName, bytes, out), "document");
        thread.setDaemon(true);
        thread.start();
      } catch (OutOfMemoryError e) {
        Frames.answer(out, Faults.rejection(e));
      }
    }
  }

  /** Makes the machine the same everywhere, and libraries silent. */
  private static void settle() {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Logger.getLogger("").setLevel(Level.OFF);
  }

  private static void serve(
      PlanReader reader, int kind, String fileName, byte[] bytes, DataOutputStream out) {
    try {
      try {
        if (kind == Frames.PARTS) {
          Frames.answer(out, reader.parts(fileName, bytes));
        } else {
          Frames.answer(out, reader.extract(fileName, bytes));
        }
      } catch (IOException e) {
        throw e;
      } catch (Throwable thrown) {
        Frames.answer(out, Faults.rejection(thrown));
        if (Faults.isSpent(thrown)) {
          Runtime.getRuntime().halt(0);
        }
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(1); // nobody listens any more
    }
  }
}
