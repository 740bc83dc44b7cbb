package org.wsoa.cli.correct;

import com.flipkart.zjsonpatch.CompatibilityFlags;
import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import com.flipkart.zjsonpatch.JsonPatchApplicationException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A plan's JSON while corrections are made to it, one after the other. */
final class PlanTree {
  /** Ids that say where in the plan something stands; {@link Numbering} gives them. */
  private static final Pattern GIVEN_ID = Pattern.compile("/(?:actions|outcomes)/\\d+/id");

  /** What changes how actions and outcomes are numbered. */
  private static final Pattern NUMBERED =
      Pattern.compile("/(?:actions|outcomes)(?:/(?:\\d+|-)(?:/(?:issueId|priorityId))?)?");

  private static final Set<String> DAYS = Set.of("precision", "start", "end");

  private final ObjectNode plan;
  private final Pointers pointers;
  private boolean renumbered;

  private PlanTree(ObjectNode plan, Pointers pointers, boolean renumbered) {
    this.plan = plan;
    this.pointers = pointers;
    this.renumbered = renumbered;
  }

  /** The plan of a document. */
  static PlanTree of(Document document) {
    byte[] json = CanonicalJson.write(document.plan());
    ObjectNode plan = (ObjectNode) CanonicalJson.read(json, JsonNode.class);
    return new PlanTree(plan, new Pointers(document.evidence()), false);
  }

  PlanTree copy() {
    return new PlanTree(plan.deepCopy(), pointers.copy(), renumbered);
  }

  ObjectNode plan() {
    return plan;
  }

  Pointers pointers() {
    return pointers;
  }

  /** Whether actions or outcomes have come, gone or moved. */
  boolean isRenumbered() {
    return renumbered;
  }

  /** What a pointer leads to; a missing node where that is nothing. */
  JsonNode at(String pointer) {
    return plan.at(JsonPointer.compile(pointer));
  }

  /**
   * Makes a correction, or nothing of it.
   *
   * @return why it no longer applies; empty when it was made
   */
  Optional<String> make(Correction correction) {
    for (Operation test : correction.tests()) {
      Optional<String> broken = test(test);
      if (broken.isPresent()) {
        return broken;
      }
    }
    return change(correction.change());
  }

  private Optional<String> test(Operation test) {
    JsonNode there = at(test.path());
    if (there.isMissingNode()) {
      return Optional.of(nothing(test.path()));
    }
    return patch(test, test.path())
        ? Optional.empty()
        : Optional.of(
            "at "
                + Words.shown(test.path())
                + " there is now "
                + Words.shown(there)
                + ", not "
                + test.value().map(Words::shown).orElse(""));
  }

  private Optional<String> change(Operation change) {
    String path = change.path();
    if (GIVEN_ID.matcher(path).matches()) {
      return Optional.of("actions and outcomes are numbered by where they stand");
    }
    JsonNode holder = at(change.parent());
    boolean adds = change.op().equals("add");
    if (holder.isMissingNode() || (!adds && at(path).isMissingNode())) {
      return Optional.of(nothing(holder.isMissingNode() ? change.parent() : path));
    }
    JsonNode before = at(path);
    if (!(holder instanceof ArrayNode list)) {
      if (!patch(change, path)) {
        return Optional.of(nothing(change.parent()));
      }
      remember(change, path, before);
      return Optional.empty();
    }
    Optional<Integer> index =
        change.last().equals("-") ? Optional.of(list.size()) : Pointers.index(change.last());
    int size = list.size();
    if (index.isEmpty() || index.get() > size || (!adds && index.get() == size)) {
      return Optional.of(nothing(path));
    }
    String place = change.parent() + "/" + index.get();
    if (!patch(change, place)) {
      return Optional.of(nothing(place));
    }
    if (change.isRemoval()) {
      pointers.forget(place);
      pointers.shift(change.parent(), index.get() + 1, -1);
    } else if (adds) {
      pointers.shift(change.parent(), index.get(), 1);
    }
    remember(change, place, adds ? JsonNodeFactory.instance.missingNode() : before);
    return Optional.empty();
  }

  /** What a change means for dates, and for what is numbered. */
  private void remember(Operation change, String path, JsonNode before) {
    renumbered |= NUMBERED.matcher(path).matches();
    String last = change.last();
    JsonNode holder = at(change.parent());
    if (last.equals("text") && holder.has("precision")) {
      if (!at(path).equals(before)) {
        pointers.reword(change.parent());
      }
      return;
    }
    if (DAYS.contains(last) && holder.has("text")) {
      pointers.redate(change.parent());
    }
    if (change.isRemoval() && holder.isObject()) {
      pointers.forget(path);
    } else if (!change.isRemoval() && before.isContainer()) {
      pointers.forgetDates(path);
    }
    if (!change.isRemoval() && at(path).has("precision")) {
      pointers.redate(path);
    }
  }

  private static String nothing(String path) {
    return "there is nothing at " + Words.shown(path) + " any more";
  }

  /** Has the library do one operation, whose path is known to be one. */
  private boolean patch(Operation operation, String path) {
    ObjectNode step = JsonNodeFactory.instance.objectNode();
    step.put("op", operation.op()).put("path", path);
    operation.value().ifPresent(value -> step.set("value", value.deepCopy()));
    try {
      Jackson3JsonPatch.applyInPlace(
          JsonNodeFactory.instance.arrayNode().add(step),
          plan,
          EnumSet.of(CompatibilityFlags.FORBID_REMOVE_MISSING_OBJECT));
      return true;
    } catch (JsonPatchApplicationException e) {
      return false;
    }
  }
}
