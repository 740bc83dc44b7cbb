package org.wsoa.extract.read.ocr;

/**
 * A straight line across or down a picture, or the edge of a dark ground; in pixels.
 *
 * @param across whether it runs from left to right, not down
 * @param at its middle, across its run
 * @param from where it begins along its run
 * @param to where it ends
 * @param thickness how thick it is
 */
public record Rule(boolean across, double at, double from, double to, double thickness) {
  double length() {
    return to - from;
  }
}
