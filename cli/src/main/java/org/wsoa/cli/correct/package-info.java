/**
 * What people have corrected: read from the files that a review saves, made to documents, and
 * learned from.
 */
@NullMarked
package org.wsoa.cli.correct;

import org.jspecify.annotations.NullMarked;
