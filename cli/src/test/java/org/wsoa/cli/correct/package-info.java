/** Tests of {@link org.wsoa.cli.correct}. */
@NullMarked
package org.wsoa.cli.correct;

import org.jspecify.annotations.NullMarked;
