/** Programs that write invented plans, and inputs that nobody could read. */
@NullMarked
package org.wsoa.samples;

import org.jspecify.annotations.NullMarked;
