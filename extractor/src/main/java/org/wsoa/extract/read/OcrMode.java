package org.wsoa.extract.read;

/** When text recognition is used. */
public enum OcrMode {
  /** Never. */
  OFF,
  /** For pages that have no text and are a picture. */
  AUTO,
  /** For every page of a PDF, whatever text it has. */
  FORCE
}
