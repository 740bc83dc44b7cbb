/** Bytes of a published plan to the records of the model; {@link org.wsoa.extract.Extractor}. */
@NullMarked
package org.wsoa.extract;

import org.jspecify.annotations.NullMarked;
