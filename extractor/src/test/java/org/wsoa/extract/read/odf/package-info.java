/** Tests of the readers of OpenDocument. */
@NullMarked
package org.wsoa.extract.read.odf;

import org.jspecify.annotations.NullMarked;
