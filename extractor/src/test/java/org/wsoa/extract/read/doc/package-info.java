/** Tests of the reader of binary Word documents. */
@NullMarked
package org.wsoa.extract.read.doc;

import org.jspecify.annotations.NullMarked;
