package org.wsoa.extract.plan;

import java.util.List;
import org.wsoa.extract.normalise.Roster;
import org.wsoa.model.RatingScale;

/**
 * What the document says outside its action tables that its rows are read with.
 *
 * @param roster who is who
 * @param actionKey the key of action ratings; empty without one
 * @param outcomeKey the key of outcome ratings; empty without one
 */
record Context(
    Roster roster, List<RatingScale.Entry> actionKey, List<RatingScale.Entry> outcomeKey) {
  Context {
    actionKey = List.copyOf(actionKey);
    outcomeKey = List.copyOf(outcomeKey);
  }
}
