/**
 * Values of a plan as plain text, for whoever writes them somewhere else than into JSON; digests.
 */
@NullMarked
package org.wsoa.cli.plain;

import org.jspecify.annotations.NullMarked;
