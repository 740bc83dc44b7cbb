/** Tests of the readers. */
@NullMarked
package org.wsoa.extract.read;

import org.jspecify.annotations.NullMarked;
