/** Tests of the readers. */
@NullMarked
package org.wsoa.extract.read.container;

import org.jspecify.annotations.NullMarked;
