package org.wsoa.spark;

import java.util.List;
import java.util.Optional;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;

/**
 * Readers in this very Java machine.
 *
 * @param recipe how they read
 */
record HereSource(Recipe recipe) implements PlanReader.Source {
  @Override
  public PlanReader open() {
    return new Here(recipe.extractor());
  }

  /** Reads by the façade, and nothing else. */
  private record Here(Extractor extractor) implements PlanReader {
    @Override
    public Optional<List<Part>> parts(String fileName, byte[] bytes) throws RejectedException {
      return extractor.parts(fileName, bytes);
    }

    @Override
    public byte[] extract(String fileName, byte[] bytes) throws RejectedException {
      return CanonicalJson.write(extractor.extract(fileName, bytes));
    }

    @Override
    public void close() {
      // what hangs in here can only be left behind
    }
  }
}
