/** One file or folder for each format: bytes to {@link org.wsoa.extract.read.RawDocument}. */
@NullMarked
package org.wsoa.extract.read;

import org.jspecify.annotations.NullMarked;
