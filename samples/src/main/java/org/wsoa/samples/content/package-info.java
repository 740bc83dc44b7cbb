/** What an invented plan says, before it has a format. */
@NullMarked
package org.wsoa.samples.content;

import org.jspecify.annotations.NullMarked;
