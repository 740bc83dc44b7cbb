package org.wsoa.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A worker's program that does what the name of a document says. */
final class FakeWorker {
  private FakeWorker() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    List<?> order = WorkerLoop.order(in, List.class);
    if (!order.equals(List.of("an order"))) {
      throw new IOException("what order is " + order);
    }
    Job job = new Job((name, bytes) -> make(name, bytes, out), Trial::parts);
    new WorkerLoop(job, Path.of(arguments[0]), arguments[1]).serve(in, out);
  }

  private static Task.Made make(String name, byte[] bytes, OutputStream out) {
    try {
      switch (name.replaceFirst("^\\d*-", "")) {
        case "hang" -> Thread.sleep(Long.MAX_VALUE);
        case "memory" -> fill(new ArrayList<>());
        case "stack" -> sink(0);
        case "exit" -> Runtime.getRuntime().halt(7);
        case "noise" -> out.write("words of a library\n".getBytes(UTF_8));
        case "chance" -> dieTheFirstTime(Path.of(new String(bytes, UTF_8)));
        case "temp" -> Files.createTempFile("left", "behind");
        default -> {}
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Trial.copy(bytes);
  }

  private static void fill(List<byte[]> memory) {
    while (true) {
      memory.add(new byte[1 << 20]);
    }
  }

  private static int sink(int depth) {
    return depth < 0 ? 0 : sink(depth + 1) + 1;
  }

  private static void dieTheFirstTime(Path mark) throws IOException {
    if (Files.notExists(mark)) {
      Files.createFile(mark);
      Runtime.getRuntime().halt(1);
    }
  }

  /** One that does not even start. */
  static final class Unable {
    private Unable() {}

    public static void main(String[] arguments) {
      Runtime.getRuntime().halt(1);
    }
  }
}
