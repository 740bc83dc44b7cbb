/**
 * Many documents in one call: workers, what is remembered of earlier runs, what is written where.
 */
@NullMarked
package org.wsoa.cli.batch;

import org.jspecify.annotations.NullMarked;
