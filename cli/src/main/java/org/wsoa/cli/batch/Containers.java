package org.wsoa.cli.batch;

import java.util.List;
import java.util.Optional;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;

/** Opens files that hold documents. */
@FunctionalInterface
public interface Containers {
  /**
   * The documents in a container; absent where the file is none.
   *
   * @param fileName name without folders
   * @param bytes the whole file
   * @throws RejectedException when it cannot be opened
   */
  Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException;
}
