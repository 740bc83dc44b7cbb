package org.wsoa.samples.plans;

/** The backgrounds that the plans use for ratings. */
final class Fills {
  static final String BLUE = "5B9BD5";
  static final String RED = "E06666";
  static final String AMBER = "FFD966";
  static final String GREEN = "70AD47";
  static final String GREY = "BFBFBF";
  static final String PURPLE = "A366C9";

  private Fills() {}
}
