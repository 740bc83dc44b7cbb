/** Tests of batches. */
@NullMarked
package org.wsoa.cli.batch;

import org.jspecify.annotations.NullMarked;
