package org.wsoa.model;

/** Checks of numbers that several records make. */
final class Numbers {
  private Numbers() {}

  /**
   * @throws IllegalArgumentException when the number is less than 1
   */
  static void requirePositive(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " counts from 1, not " + number);
    }
  }
}
