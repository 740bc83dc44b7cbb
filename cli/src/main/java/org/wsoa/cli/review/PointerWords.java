package org.wsoa.cli.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wsoa.model.Action;
import org.wsoa.model.Issue;
import org.wsoa.model.Outcome;
import org.wsoa.model.Plan;
import org.wsoa.model.Priority;

/** JSON Pointers into a plan as a person would call what they lead to. */
final class PointerWords {
  private static final Map<String, String> ENTITIES =
      Map.of(
          "actions", "action",
          "outcomes", "outcome",
          "priorities", "priority",
          "issues", "issue",
          "people", "person",
          "forums", "forum");

  private final Map<String, List<String>> ids = new HashMap<>();

  PointerWords(Plan plan) {
    ids.put("actions", plan.actions().stream().map(Action::id).toList());
    ids.put("outcomes", plan.outcomes().stream().map(Outcome::id).toList());
    ids.put("priorities", plan.priorities().stream().map(Priority::id).toList());
    ids.put("issues", plan.issues().stream().map(Issue::id).toList());
  }

  /**
   * {@code action 1.1-A2: due}; for something without an id its ordinal, from 1.
   *
   * @param pointer as evidence has it
   */
  String of(String pointer) {
    String[] steps = pointer.split("/", -1);
    String list = steps.length > 1 ? steps[1] : "";
    String entity = ENTITIES.getOrDefault(list, list);
    if (steps.length < 3 || entity.equals(list)) {
      return pointer;
    }
    List<String> members = new ArrayList<>();
    for (int i = 3; i < steps.length; i++) {
      members.add(steps[i].replace("~1", "/").replace("~0", "~"));
    }
    String name = entity + " " + id(list, steps[2]);
    return members.isEmpty() ? name : name + ": " + String.join(" ", members);
  }

  private String id(String list, String step) {
    int index = Integer.parseInt(step);
    List<String> known = ids.getOrDefault(list, List.of());
    return index < known.size() ? known.get(index) : Integer.toString(index + 1);
  }

  /** The first of several, and how many more there are. */
  String of(List<String> pointers) {
    // the shortest pointers are whole entities, the others say more
    List<String> values = pointers.stream().filter(pointer -> count(pointer) > 2).toList();
    List<String> named = values.isEmpty() ? pointers : values;
    String first = of(named.get(0));
    return named.size() == 1 ? first : first + ", and " + (named.size() - 1) + " more";
  }

  private static long count(String pointer) {
    return pointer.chars().filter(c -> c == '/').count();
  }
}
