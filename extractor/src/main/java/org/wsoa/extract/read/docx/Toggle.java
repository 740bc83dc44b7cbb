package org.wsoa.extract.read.docx;

/** A property that is switched on, switched off, or not spoken of (ISO/IEC 29500-1, 17.7.3). */
enum Toggle {
  UNSET,
  ON,
  OFF;

  /** What an on-off element says; it is on when it has no value. */
  static Toggle of(Node element) {
    if (!element.exists()) {
      return UNSET;
    }
    return switch (element.val()) {
      case "0", "false", "off" -> OFF;
      default -> ON;
    };
  }

  /** This, or the other where this says nothing. */
  Toggle or(Toggle other) {
    return this == UNSET ? other : this;
  }

  boolean isOn() {
    return this == ON;
  }
}
