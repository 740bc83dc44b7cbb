package org.wsoa.cli.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers actions and outcomes anew after one has come, gone or moved, as the extractor numbers
 * them: an action after its issue, else its priority, else 0, an outcome after what it was numbered
 * after before. Links follow; those to what is gone go.
 */
final class Numbering {
  private static final Pattern OUTCOME = Pattern.compile("(.+)-O\\d+", Pattern.DOTALL);

  private Numbering() {}

  /** Numbers them; nothing is done where an id is there twice, for no link would be sure. */
  static void renew(ObjectNode plan) {
    Map<String, String> actions = new LinkedHashMap<>();
    Map<String, String> outcomes = new LinkedHashMap<>();
    if (isUnique(plan.path("actions")) && isUnique(plan.path("outcomes"))) {
      number(plan.path("actions"), "A", actions);
      number(plan.path("outcomes"), "O", outcomes);
      link(plan.path("actions"), "outcomeIds", outcomes);
      link(plan.path("outcomes"), "actionIds", actions);
    }
  }

  private static boolean isUnique(JsonNode list) {
    Set<String> seen = new HashSet<>();
    for (JsonNode element : list) {
      if (element.has("id") && !seen.add(id(element))) {
        return false;
      }
    }
    return true;
  }

  private static String id(JsonNode element) {
    return element.path("id").asString("");
  }

  private static void number(JsonNode list, String letter, Map<String, String> renamed) {
    Map<String, Integer> counted = new HashMap<>();
    for (JsonNode element : list) {
      if (element instanceof ObjectNode object) {
        String stem = stem(object);
        String id = stem + "-" + letter + counted.merge(stem, 1, Integer::sum);
        if (object.has("id")) {
          renamed.put(id(object), id);
        }
        object.put("id", id);
      }
    }
  }

  private static String stem(ObjectNode element) {
    Matcher outcome = OUTCOME.matcher(id(element));
    if (outcome.matches()) {
      return outcome.group(1);
    }
    String issue = element.path("issueId").asString("");
    String priority = element.path("priorityId").asString("");
    return !issue.isEmpty() ? issue : !priority.isEmpty() ? priority : "0";
  }

  private static void link(JsonNode list, String member, Map<String, String> renamed) {
    for (JsonNode element : list) {
      if (element.path(member) instanceof ArrayNode links && element instanceof ObjectNode object) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode link : links) {
          String id = renamed.getOrDefault(link.asString(""), "");
          if (!id.isEmpty()) {
            kept.add(id);
          }
        }
        object.set(member, kept);
      }
    }
  }
}
