/** The samples that are kept against the program that writes them. */
@NullMarked
package org.wsoa.samples;

import org.jspecify.annotations.NullMarked;
