package org.wsoa.spark;

import java.util.ArrayList;
import java.util.List;
import org.wsoa.model.Action;
import org.wsoa.model.Document;
import org.wsoa.model.Owner;
import org.wsoa.model.Priority;

/**
 * Who answers for an action or a priority, once for each of them.
 *
 * @param path of its document
 * @param sha256 of its document
 * @param ordinal from 1, in the order of the document: priorities first
 * @param priorityId the priority that is owned; empty where an action is
 * @param actionId the action that is owned; empty where a priority is
 * @param name a person's; empty where the owner is a role or an organisation
 * @param role what the person does; empty when not known
 * @param organisation whom the person works for; empty when not known
 * @param responsibility as in the JSON
 */
record OwnerRow(
    String path,
    String sha256,
    int ordinal,
    String priorityId,
    String actionId,
    String name,
    String role,
    String organisation,
    String responsibility) {
  /** Of a document. */
  static List<OwnerRow> of(String path, Document document) {
    List<OwnerRow> rows = new ArrayList<>();
    for (Priority priority : document.plan().priorities()) {
      for (Owner owner : priority.owners()) {
        rows.add(of(path, document, rows.size() + 1, priority.id(), "", owner));
      }
    }
    for (Action action : document.plan().actions()) {
      for (Owner owner : action.owners()) {
        rows.add(of(path, document, rows.size() + 1, "", action.id(), owner));
      }
    }
    return rows;
  }

  private static OwnerRow of(
      String path,
      Document document,
      int ordinal,
      String priorityId,
      String actionId,
      Owner owner) {
    return new OwnerRow(
        path,
        document.source().sha256(),
        ordinal,
        priorityId,
        actionId,
        owner.name(),
        owner.role(),
        owner.organisation(),
        owner.responsibility().wireName());
  }
}
