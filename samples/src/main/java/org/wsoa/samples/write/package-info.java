/** One writer for each format; each carries the whole of a plan's content. */
@NullMarked
package org.wsoa.samples.write;

import org.jspecify.annotations.NullMarked;
