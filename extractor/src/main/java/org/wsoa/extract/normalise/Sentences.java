package org.wsoa.extract.normalise;

import java.util.List;

/** A text to its sentences. */
public final class Sentences {
  private Sentences() {}

  /** The sentences, in order, each folded. */
  public static List<String> split(String text) {
    return List.of(Text.fold(text));
  }
}
