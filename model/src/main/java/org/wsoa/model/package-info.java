/**
 * The records of a plan as the canonical JSON spells them, with the reader and the writer of that
 * JSON.
 *
 * <p>Absence has one form for each kind of value: a text that is absent is the empty string, a list
 * that is absent is the empty list, anything else that may be absent is an {@link
 * java.util.Optional}. None of them is written to the JSON.
 */
@NullMarked
package org.wsoa.model;

import org.jspecify.annotations.NullMarked;
