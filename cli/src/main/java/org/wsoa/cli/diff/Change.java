package org.wsoa.cli.diff;

import java.util.Optional;

/**
 * One change.
 *
 * @param subject what it is about
 * @param kind in what way that has changed
 * @param oldId its id in the old plan; empty where it has none or is new
 * @param newId its id in the new plan; empty where it has none or is dropped
 * @param ref its number in the document, in the new plan if it is there; empty where it has none
 * @param text its wording, in the new plan if it is there
 * @param field the member of the JSON that has changed, for {@link ChangeKind#CHANGED} and dates
 * @param from what it was: a text, a number or a record of the model, or a list of such
 * @param to what it is now
 * @param days how many days later a date is now; less than 0 for earlier
 * @param months the same in months, where it is a whole number of them
 */
public record Change(
    Subject subject,
    ChangeKind kind,
    String oldId,
    String newId,
    String ref,
    String text,
    String field,
    Optional<Object> from,
    Optional<Object> to,
    Optional<Long> days,
    Optional<Long> months) {}
