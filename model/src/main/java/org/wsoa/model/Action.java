package org.wsoa.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One action of the plan.
 *
 * @param id issue id, else priority id, else 0, then {@code -A} and a number from 1 within it
 * @param ref the action's own number or code in the document; empty where it has none
 * @param priorityId empty where there is none
 * @param issueId empty where there is none
 * @param text what is to be done
 * @param owners who answers for it, in order
 * @param start when it begins
 * @param due the date now in force
 * @param originalDue the date first given, where the plan shows an original and a current one
 * @param status how it stands
 * @param progress what update columns say, in order
 * @param outcomeIds the outcomes it serves, in order
 * @param resources what it costs or needs
 * @param evidence what will show that it is done
 * @param extra each column that has no field here, by its heading as written, sorted by heading
 */
public record Action(
    String id,
    String ref,
    String priorityId,
    String issueId,
    String text,
    List<Owner> owners,
    Optional<Timing> start,
    Optional<Timing> due,
    Optional<Timing> originalDue,
    Optional<Rating> status,
    List<Progress> progress,
    List<String> outcomeIds,
    String resources,
    String evidence,
    Map<String, String> extra) {
  /** Copies lists and map; what is absent may be given as an absent field of the JSON. */
  public Action {
    Objects.requireNonNull(id, "id");
    ref = Objects.requireNonNullElse(ref, "");
    priorityId = Objects.requireNonNullElse(priorityId, "");
    issueId = Objects.requireNonNullElse(issueId, "");
    text = Objects.requireNonNullElse(text, "");
    owners = Lists.copy(owners);
    start = Objects.requireNonNullElse(start, Optional.empty());
    due = Objects.requireNonNullElse(due, Optional.empty());
    originalDue = Objects.requireNonNullElse(originalDue, Optional.empty());
    status = Objects.requireNonNullElse(status, Optional.empty());
    progress = Lists.copy(progress);
    outcomeIds = Lists.copy(outcomeIds);
    resources = Objects.requireNonNullElse(resources, "");
    evidence = Objects.requireNonNullElse(evidence, "");
    extra = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(extra, Map.of())));
  }
}
