/**
 * Reads PDF: one pass over each page's content stream gathers glyphs, rulings and fills; the rest
 * is geometry. Distances are points, the origin is the top left of the page as displayed, y grows
 * down.
 */
@NullMarked
package org.wsoa.extract.read.pdf;

import org.jspecify.annotations.NullMarked;
