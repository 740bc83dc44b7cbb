package org.wsoa.model;

import java.util.Locale;

/** How the constants of an enum are spelt in the JSON: lower case, words joined by a hyphen. */
final class Wire {
  private Wire() {}

  /** {@code OFF_TRACK} is spelt {@code off-track}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that is spelt so.
   *
   * @throws IllegalArgumentException when no constant of the type is
   */
  static <E extends Enum<E>> E parse(Class<E> type, String spelling) {
    for (E constant : type.getEnumConstants()) {
      if (name(constant).equals(spelling)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " is spelt " + spelling);
  }
}
