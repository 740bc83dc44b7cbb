/** Tests of the readers. */
@NullMarked
package org.wsoa.extract.read.text;

import org.jspecify.annotations.NullMarked;
