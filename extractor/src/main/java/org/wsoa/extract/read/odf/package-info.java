/**
 * OpenDocument texts and spreadsheets (ODT, ODS and their templates; OASIS OpenDocument 1.3) to
 * {@link org.wsoa.extract.read.RawDocument}.
 *
 * <p>The parts are read by a hardened StAX parser into plain trees ({@link
 * org.wsoa.extract.read.odf.OdfNode}), which are walked here.
 */
@NullMarked
package org.wsoa.extract.read.odf;

import org.jspecify.annotations.NullMarked;
