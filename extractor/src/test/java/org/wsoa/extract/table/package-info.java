/** Tests of this room, on tables written out as lines. */
@NullMarked
package org.wsoa.extract.table;

import org.jspecify.annotations.NullMarked;
