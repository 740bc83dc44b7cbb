package org.wsoa.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.spark.TaskContext;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;

/** Readers that do to a document what its name says, and read all others. */
final class Stubs {
  private Stubs() {}

  /** Reads as the façade does, unless a name speaks of trouble. */
  record Troubled() implements PlanReader.Source {
    @Override
    public PlanReader open() {
      return new Reader(new HereSource(new Recipe(OcrMode.OFF)).open());
    }
  }

  /** The same; but the first attempt at a task is ended from outside after its second file. */
  record EndedOnce() implements PlanReader.Source {
    @Override
    public PlanReader open() {
      boolean first = TaskContext.get().attemptNumber() == 0;
      PlanReader reader = new Troubled().open();
      return first ? new Ended(reader, Thread.currentThread()) : reader;
    }
  }

  private record Reader(PlanReader real) implements PlanReader {
    @Override
    public Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException {
      return real.parts(fileName, bytes);
    }

    @Override
    public byte[] extract(String fileName, byte[] bytes) throws RejectedException {
      switch (fileName) {
        case "throws.tsv" -> throw new IllegalStateException("as asked");
        case "overflows.tsv" -> throw new StackOverflowError();
        case "exhausts.tsv" -> throw new OutOfMemoryError();
        case "dies.tsv" -> throw new DiedException(new IllegalStateException());
        case "hangs.tsv" -> hang();
        default -> {
          return real.extract(fileName, bytes);
        }
      }
      return fileName.getBytes(StandardCharsets.UTF_8);
    }

    private static void hang() {
      while (true) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          // as one that does not heed
        }
      }
    }

    @Override
    public void close() {
      real.close();
    }
  }

  private static final class Ended implements PlanReader {
    private final PlanReader real;
    private final Thread task;
    private int count;

    Ended(PlanReader real, Thread task) {
      this.real = real;
      this.task = task;
    }

    @Override
    public Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException {
      count++;
      if (count > 2) {
        task.interrupt();
      }
      return real.parts(fileName, bytes);
    }

    @Override
    public byte[] extract(String fileName, byte[] bytes) throws RejectedException {
      return real.extract(fileName, bytes);
    }

    @Override
    public void close() {
      real.close();
    }
  }
}
