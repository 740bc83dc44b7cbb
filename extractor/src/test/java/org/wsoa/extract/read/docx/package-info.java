/** Tests of the reader of Word documents. */
@NullMarked
package org.wsoa.extract.read.docx;

import org.jspecify.annotations.NullMarked;
