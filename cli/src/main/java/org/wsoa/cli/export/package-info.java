/**
 * Plans in the formats of trackers: rows of actions ({@code ActionRow}, {@code Field}, {@code
 * Columns}) and a writer for each format. The same documents give the same bytes.
 */
@NullMarked
package org.wsoa.cli.export;

import org.jspecify.annotations.NullMarked;
