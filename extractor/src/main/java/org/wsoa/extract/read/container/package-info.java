/** Files that hold other files: ZIP archives and e-mails. */
@NullMarked
package org.wsoa.extract.read.container;

import org.jspecify.annotations.NullMarked;
