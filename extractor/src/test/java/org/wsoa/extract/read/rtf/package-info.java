/** Tests of the reader of Rich Text Format. */
@NullMarked
package org.wsoa.extract.read.rtf;

import org.jspecify.annotations.NullMarked;
