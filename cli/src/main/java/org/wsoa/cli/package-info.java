/** The command line: commands over {@link org.wsoa.extract.Extractor}. */
@NullMarked
package org.wsoa.cli;

import org.jspecify.annotations.NullMarked;
