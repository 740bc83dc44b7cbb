/** Tests of what is drawn over pages. */
@NullMarked
package org.wsoa.extract.overlay;

import org.jspecify.annotations.NullMarked;
