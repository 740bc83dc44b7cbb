/** HTML pages, as a browser shows them. */
@NullMarked
package org.wsoa.extract.read.html;

import org.jspecify.annotations.NullMarked;
