package org.wsoa.cli.batch;

import java.util.Optional;
import org.wsoa.cli.CannotRunException;

/** Ends the workers and clears up when the program is told to end: by Ctrl-C, or at shutdown. */
final class Interruption implements AutoCloseable {
  private final Scratch scratch;
  private final Thread hook = new Thread(this::end, "end");
  private Optional<WorkerProcesses> processes = Optional.empty();

  Interruption(Scratch scratch) {
    this.scratch = scratch;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Makes it end these too. */
  synchronized void ends(WorkerProcesses those) {
    processes = Optional.of(those);
  }

  private synchronized void end() {
    processes.ifPresent(WorkerProcesses::close);
    try {
      scratch.close();
    } catch (CannotRunException e) {
      // the next run clears up
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it is at work already
    }
  }
}
