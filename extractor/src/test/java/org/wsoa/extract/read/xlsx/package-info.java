/** Tests of the readers. */
@NullMarked
package org.wsoa.extract.read.xlsx;

import org.jspecify.annotations.NullMarked;
