package org.wsoa.cli.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.wsoa.extract.Examination;
import org.wsoa.extract.Headings;
import org.wsoa.extract.Pages;
import org.wsoa.model.Action;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Colour;
import org.wsoa.model.Document;
import org.wsoa.model.Issue;
import org.wsoa.model.JsonSchema;
import org.wsoa.model.Outcome;
import org.wsoa.model.Plan;
import org.wsoa.model.Priority;
import org.wsoa.model.State;

/**
 * Writes the review page: one file with the source on one side and what was read on the other. It
 * loads nothing, runs one script of its own, and is the same for the same plan.
 */
public final class ReviewPage {
  /** Pages are drawn so that sixty of them, in base64, take 10 MB. */
  private static final int PAGE_BYTES = 130_000;

  private ReviewPage() {}

  /**
   * The page.
   *
   * @param examination the plan as read
   * @param pages its pages, where the format has any
   * @return HTML in UTF-8
   */
  public static byte[] write(Examination examination, Optional<Pages> pages) {
    Document document = examination.document();
    Plan plan = document.plan();
    Pointers pointers = new Pointers(document);
    PointerWords words = new PointerWords(plan);
    List<Doubt> doubts = Doubt.of(document, pointers);
    List<Sheet> sheets =
        pages.map(open -> sheets(open, examination, pointers, words)).orElse(List.of());
    Redrawn redrawn =
        sheets.isEmpty()
            ? Redrawn.of(examination, pointers, words)
            : new Redrawn(List.of(), List.of());
    Asset style =
        Asset.of(
            Asset.resource("review.css")
                + Asset.resource("look.css")
                + FillRules.of(redrawn.fills()));
    Asset script = Asset.of(Asset.resource("review.js"));

    Map<String, Object> root = new HashMap<>();
    root.put("document", document);
    root.put("plan", plan);
    root.put("sheets", sheets);
    root.put("redrawn", redrawn);
    root.put("kinds", List.of(Sheet.Kind.values()));
    root.put("headings", Heading.of(examination));
    root.put("meanings", Headings.meanings());
    root.put("look", Look.of(plan));
    root.put("doubts", doubts);
    root.put("totals", Total.of(plan));
    root.put("priorities", byId(plan.priorities(), Priority::id));
    root.put("issues", byId(plan.issues(), Issue::id));
    Map<String, Boolean> unsure = new HashMap<>(); // templates look up in maps, not in sets
    Doubt.entities(doubts).forEach(pointer -> unsure.put(pointer, true));
    root.put("unsure", unsure);
    root.put("owners", OwnerNames.of(plan));
    root.put("actionNumbers", ordinals(plan.actions(), Action::id));
    root.put("outcomeNumbers", ordinals(plan.outcomes(), Outcome::id));
    root.put("colours", List.of(Colour.values()));
    root.put("states", List.of(State.values()));
    root.put("style", style);
    root.put("script", script);
    root.put(
        "documentJson",
        inScript(new String(CanonicalJson.write(document), StandardCharsets.UTF_8)));
    root.put("schemaJson", inScript(new String(JsonSchema.bytes(), StandardCharsets.UTF_8)));
    root.put("planSha256", DigestUtils.sha256Hex(CanonicalJson.write(plan)));
    return Templates.fill("review.ftlh", root).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Sheet> sheets(
      Pages pages, Examination examination, Pointers pointers, PointerWords words) {
    Sheets drawn = new Sheets(examination, pointers, words);
    List<Sheet> sheets = new ArrayList<>();
    for (int number = 1; number <= pages.count(); number++) {
      Pages.Size size = pages.size(number);
      sheets.add(
          new Sheet(
              number,
              size.width(),
              size.height(),
              pages.jpeg(number, PAGE_BYTES).map(Base64.getEncoder()::encodeToString),
              drawn.layers(number),
              drawn.spots(number)));
    }
    return sheets;
  }

  /** Each entry's place in its list, from 0, by its id. */
  private static <T> Map<String, Integer> ordinals(List<T> list, Function<T, String> id) {
    Map<String, Integer> ordinals = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      ordinals.putIfAbsent(id.apply(list.get(i)), i);
    }
    return ordinals;
  }

  private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
    Map<String, T> entries = new HashMap<>();
    list.forEach(entry -> entries.putIfAbsent(id.apply(entry), entry));
    return entries;
  }

  /** JSON between script tags: nothing in it may end them, or begin a comment (HTML, 4.12.1.3). */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c");
  }
}
