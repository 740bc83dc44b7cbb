/**
 * Word documents (DOCX and its macro-enabled and template kinds) to {@link
 * org.wsoa.extract.read.RawDocument}.
 *
 * <p>POI opens the package; its parts are read by a hardened StAX parser into plain trees ({@link
 * org.wsoa.extract.read.docx.Node}) and walked here, because POI's own text model loses content
 * controls, tracked moves, text boxes and list numbers.
 */
@NullMarked
package org.wsoa.extract.read.docx;

import org.jspecify.annotations.NullMarked;
