/** The extractor on Spark: what one machine does to a folder, a cluster does to an archive. */
@NullMarked
package org.wsoa.spark;

import org.jspecify.annotations.NullMarked;
