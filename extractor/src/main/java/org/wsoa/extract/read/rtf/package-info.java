/**
 * Rich Text Format (Microsoft, version 1.9.1) to {@link org.wsoa.extract.read.RawDocument}.
 *
 * <p>Read here and not by a library: the ones there are keep no merged cells and no fills.
 */
@NullMarked
package org.wsoa.extract.read.rtf;

import org.jspecify.annotations.NullMarked;
