package org.wsoa.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a plan should read as, typed by hand.
 *
 * @param plan the {@code plan} object
 */
record Expected(JsonNode plan) {
  static Expected read(Path file) throws IOException {
    JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
    assertThat(document.propertyNames()).as(file.toString()).containsExactly("plan");
    return new Expected(document.path("plan"));
  }

  /** The words of issues, actions, outcomes and updates, each as one text. */
  List<String> texts() {
    List<String> out = new ArrayList<>();
    for (String list : List.of("actions", "outcomes", "issues", "priorities")) {
      for (JsonNode entity : plan.path(list)) {
        String field = entity.has("text") ? "text" : "title";
        out.add(entity.path(field).asString());
        entity.path("progress").forEach(update -> out.add(update.path("text").asString()));
        entity.path("requiredOutcomes").forEach(text -> out.add(text.asString()));
      }
    }
    return out;
  }

  /** Ids are unique, links go both ways, and what is named is there. */
  void check() {
    Map<String, JsonNode> priorities = byId("priorities");
    Map<String, JsonNode> issues = byId("issues");
    Map<String, JsonNode> actions = byId("actions");
    Map<String, JsonNode> outcomes = byId("outcomes");
    assertThat(outcomes.isEmpty()).as("no actions, no outcomes").isEqualTo(actions.isEmpty());
    issues.values().forEach(issue -> named(issue, "priorityId", priorities));
    for (JsonNode action : actions.values()) {
      named(action, "priorityId", priorities);
      named(action, "issueId", issues);
      linked(action, "outcomeIds", outcomes, "actionIds");
    }
    for (JsonNode outcome : outcomes.values()) {
      linked(outcome, "actionIds", actions, "outcomeIds");
    }
  }

  private Map<String, JsonNode> byId(String list) {
    Map<String, JsonNode> out = new TreeMap<>();
    for (JsonNode entity : plan.path(list)) {
      String id = entity.path("id").asString();
      assertThat(out.put(id, entity)).as("twice: " + id).isNull();
    }
    return out;
  }

  private static void named(JsonNode entity, String field, Map<String, JsonNode> known) {
    if (entity.has(field)) {
      assertThat(known).containsKey(entity.path(field).asString());
    }
  }

  private static void linked(
      JsonNode entity, String field, Map<String, JsonNode> known, String back) {
    String id = entity.path("id").asString();
    for (JsonNode other : entity.path(field)) {
      assertThat(known).containsKey(other.asString());
      List<String> links = new ArrayList<>();
      known
          .getOrDefault(other.asString(), entity)
          .path(back)
          .forEach(link -> links.add(link.asString()));
      assertThat(links).as(id + " and " + other.asString()).contains(id);
    }
  }
}
