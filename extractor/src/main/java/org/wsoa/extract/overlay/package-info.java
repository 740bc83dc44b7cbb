/** Draws over a page what each step saw of it, for whoever works on the steps. */
@NullMarked
package org.wsoa.extract.overlay;

import org.jspecify.annotations.NullMarked;
