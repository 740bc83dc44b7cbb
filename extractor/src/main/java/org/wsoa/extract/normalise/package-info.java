/** Text to Timing, Owner, Rating and Measure: pure functions that keep no state. */
@NullMarked
package org.wsoa.extract.normalise;

import org.jspecify.annotations.NullMarked;
