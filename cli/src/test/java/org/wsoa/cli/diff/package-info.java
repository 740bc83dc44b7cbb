/** Tests of {@link org.wsoa.cli.diff}. */
@NullMarked
package org.wsoa.cli.diff;

import org.jspecify.annotations.NullMarked;
