/** Tests of the review page. */
@NullMarked
package org.wsoa.cli.review;

import org.jspecify.annotations.NullMarked;
