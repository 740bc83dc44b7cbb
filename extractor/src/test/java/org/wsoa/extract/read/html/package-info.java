/** Tests of the readers. */
@NullMarked
package org.wsoa.extract.read.html;

import org.jspecify.annotations.NullMarked;
