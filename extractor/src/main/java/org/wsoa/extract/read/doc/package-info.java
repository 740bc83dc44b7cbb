/**
 * Word documents of 97 to 2003 (DOC, MS-DOC) to {@link org.wsoa.extract.read.RawDocument}.
 *
 * <p>POI gives paragraphs and runs; what a row says of its cells is decoded here, because POI knows
 * no shading of cells and loses inner tables.
 */
@NullMarked
package org.wsoa.extract.read.doc;

import org.jspecify.annotations.NullMarked;
