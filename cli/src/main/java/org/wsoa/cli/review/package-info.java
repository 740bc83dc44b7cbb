/** A plan as a web page of its own, on which every value shows its place in the source. */
@NullMarked
package org.wsoa.cli.review;

import org.jspecify.annotations.NullMarked;
