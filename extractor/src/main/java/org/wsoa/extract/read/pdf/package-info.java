/** PDF to {@link org.wsoa.extract.read.RawDocument}: one pass over each page's content stream. */
@NullMarked
package org.wsoa.extract.read.pdf;

import org.jspecify.annotations.NullMarked;
