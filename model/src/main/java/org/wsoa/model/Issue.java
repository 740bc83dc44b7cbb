package org.wsoa.model;

import java.util.List;
import java.util.Objects;

/**
 * The level between priority and action, where the document has one.
 *
 * @param id the number or code that the document gives it, else its ordinal from 1
 * @param priorityId the id of its priority; empty where there is none
 * @param title what is to be addressed
 * @param strategyLinks the strategies it is linked to, each once, in order
 * @param progress what the block's story row says
 */
public record Issue(
    String id,
    String priorityId,
    String title,
    List<String> strategyLinks,
    List<Progress> progress) {
  /** Copies the lists; what is absent may be given as an absent field of the JSON. */
  public Issue {
    Objects.requireNonNull(id, "id");
    priorityId = Objects.requireNonNullElse(priorityId, "");
    title = Objects.requireNonNullElse(title, "");
    strategyLinks = Lists.copy(strategyLinks);
    progress = Lists.copy(progress);
  }
}
