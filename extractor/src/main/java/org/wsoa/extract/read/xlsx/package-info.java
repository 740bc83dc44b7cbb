/** Workbooks of Office Open XML, read as a stream. */
@NullMarked
package org.wsoa.extract.read.xlsx;

import org.jspecify.annotations.NullMarked;
