/** Tests of this room, on tables written out as lines. */
@NullMarked
package org.wsoa.extract.plan;

import org.jspecify.annotations.NullMarked;
