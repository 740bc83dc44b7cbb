/** Tests of {@link org.wsoa.cli.export}. */
@NullMarked
package org.wsoa.cli.export;

import org.jspecify.annotations.NullMarked;
