package org.wsoa.extract.read.pdf;

import org.wsoa.extract.read.Fill;
import org.wsoa.model.Box;

/**
 * An area painted with one colour. The list of a page's fills is in painting order.
 *
 * @param box the area as far as its clip shows it
 * @param colour the colour
 */
record PaintedFill(Box box, Fill colour) {}
