package org.wsoa.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.wsoa.cli.batch.WorkerLoop;

/** The program of a worker's process; {@link WorkerLoop}. No user starts it. */
final class WorkerMain {
  private WorkerMain() {}

  /** Runs it: for a folder for outputs and a number, see {@link WorkerLoop}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Main.settle();
    System.setOut(System.err); // what libraries print must not come between frames
    System.setIn(InputStream.nullInputStream());
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    TaskOptions options = WorkerLoop.order(in, TaskOptions.class);
    new WorkerLoop(options.job(), Path.of(arguments[0]), arguments[1]).serve(in, out);
  }
}
