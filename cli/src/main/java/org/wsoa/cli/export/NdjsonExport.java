package org.wsoa.cli.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.DeclaredCounts;
import org.wsoa.model.Document;
import org.wsoa.model.Inspection;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;
import org.wsoa.model.PlanKind;
import org.wsoa.model.RatingScale;
import org.wsoa.model.Timing;

/**
 * Plans as lines of JSON, an entity each: the plan itself, then its people, forums, priorities,
 * issues, actions and outcomes. Each line is canonical by RFC 8785 and says which plan it is of.
 */
public final class NdjsonExport {
  /**
   * A line.
   *
   * @param entity what it is: {@code plan}, {@code action} and so on
   * @param plan whose it is
   * @param value as the document has it
   * @param evidence where it was read, by JSON Pointer into {@code value}; the empty pointer is the
   *     whole of it
   */
  record Line(String entity, PlanRef plan, Object value, Map<String, List<Place>> evidence) {}

  /**
   * Which plan.
   *
   * @param fileName the file that it was read from
   * @param sha256 the digest of that file
   * @param area whose plan it is
   * @param title its title
   */
  record PlanRef(String fileName, String sha256, String area, String title) {}

  /** A plan without its lists. */
  record Head(
      String title,
      String area,
      PlanKind kind,
      Optional<Timing> published,
      Optional<Inspection> inspection,
      Optional<DeclaredCounts> declaredCounts,
      List<RatingScale> ratingScales) {
    static Head of(Plan plan) {
      return new Head(
          plan.title(),
          plan.area(),
          plan.kind(),
          plan.published(),
          plan.inspection(),
          plan.declaredCounts(),
          plan.ratingScales());
    }
  }

  private final Document document;
  private final PlanRef ref;
  private final ByteArrayOutputStream out;

  private NdjsonExport(Document document, ByteArrayOutputStream out) {
    this.document = document;
    this.ref =
        new PlanRef(
            document.source().fileName(),
            document.source().sha256(),
            document.plan().area(),
            document.plan().title());
    this.out = out;
  }

  /** The whole file. */
  public static byte[] write(List<Document> documents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Document document : documents) {
      new NdjsonExport(document, out).lines();
    }
    return out.toByteArray();
  }

  private void lines() {
    Plan plan = document.plan();
    line("plan", Head.of(plan), Map.of());
    entities("person", "/people/", plan.people());
    entities("forum", "/forums/", plan.forums());
    entities("priority", "/priorities/", plan.priorities());
    entities("issue", "/issues/", plan.issues());
    entities("action", "/actions/", plan.actions());
    entities("outcome", "/outcomes/", plan.outcomes());
  }

  private void entities(String entity, String list, List<?> values) {
    Map<Integer, Map<String, List<Place>>> places = evidence(list);
    for (int i = 0; i < values.size(); i++) {
      line(entity, values.get(i), places.getOrDefault(i, Map.of()));
    }
  }

  /** The places of a list's entries, by index and pointer into the entry. */
  private Map<Integer, Map<String, List<Place>>> evidence(String list) {
    Map<Integer, Map<String, List<Place>>> places = new TreeMap<>();
    document
        .evidence()
        .forEach(
            (pointer, where) -> {
              if (pointer.startsWith(list)) {
                int end = pointer.indexOf('/', list.length());
                String number = pointer.substring(list.length(), end < 0 ? pointer.length() : end);
                String rest = end < 0 ? "" : pointer.substring(end);
                index(number)
                    .ifPresent(
                        i -> places.computeIfAbsent(i, unused -> new TreeMap<>()).put(rest, where));
              }
            });
    return places;
  }

  private static Optional<Integer> index(String number) {
    try {
      return Optional.of(Integer.parseInt(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void line(String entity, Object value, Map<String, List<Place>> evidence) {
    out.writeBytes(CanonicalJson.write(new Line(entity, ref, value, evidence)));
    out.write('\n');
  }
}
