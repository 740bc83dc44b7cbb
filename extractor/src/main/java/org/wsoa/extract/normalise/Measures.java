package org.wsoa.extract.normalise;

import java.util.List;
import org.wsoa.model.Measure;

/** The shares that an outcome's text states, by the contract's Measure paragraph. */
public final class Measures {
  private Measures() {}

  /** One measure for each number with a per cent sign or word, in order. */
  public static List<Measure> parse(String text) {
    return List.of();
  }
}
