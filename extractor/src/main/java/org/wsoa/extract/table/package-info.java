/** Stitching over pages, header rows, and what each column means. */
@NullMarked
package org.wsoa.extract.table;

import org.jspecify.annotations.NullMarked;
