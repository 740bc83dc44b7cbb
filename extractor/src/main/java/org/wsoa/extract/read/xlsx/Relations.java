package org.wsoa.extract.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads which parts of the package a part relates to (ECMA-376-2, 9.3). */
final class Relations extends PartHandler {
  private final String source;
  private final List<Relation> relations = new ArrayList<>();

  /**
   * Relations of a part.
   *
   * @param source its name; empty for the package itself
   */
  Relations(String source) {
    this.source = source;
  }

  /** The name of the part that tells what a part relates to. */
  static String partOf(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  /** The name of the first part that is related by a type; absent where there is none. */
  Optional<String> typed(String type) {
    return first(relation -> relation.type().equals(type));
  }

  /** The name of the part that is related under an id; absent where there is none. */
  Optional<String> byId(String id) {
    return first(relation -> relation.id().equals(id));
  }

  private Optional<String> first(Predicate<Relation> wanted) {
    return relations.stream().filter(wanted).findFirst().map(Relation::part);
  }

  @Override
  void start(String name, Attributes attributes) {
    String id = attributes.value("Id");
    String type = attributes.value("Type");
    String target = attributes.value("Target");
    boolean inside = !"External".equals(attributes.value("TargetMode"));
    if (inside && id != null && type != null && target != null) {
      relations.add(new Relation(id, type, resolve(target)));
    }
  }

  /** A target is told from the folder of the part that relates to it, or from the root. */
  private String resolve(String target) {
    List<String> path = new ArrayList<>();
    String plain = target.replace('\\', '/');
    String whole =
        plain.startsWith("/") ? plain : source.substring(0, source.lastIndexOf('/') + 1) + plain;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        if (!path.isEmpty()) {
          path.remove(path.size() - 1);
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }

  private record Relation(String id, String type, String part) {}
}
