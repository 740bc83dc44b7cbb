/** Tests of the command line. */
@NullMarked
package org.wsoa.cli;

import org.jspecify.annotations.NullMarked;
