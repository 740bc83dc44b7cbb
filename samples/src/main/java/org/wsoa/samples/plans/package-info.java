/** The invented plans. Every place, person and sentence is made up. */
@NullMarked
package org.wsoa.samples.plans;

import org.jspecify.annotations.NullMarked;
