package org.wsoa.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.Examination;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.Pages;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands on the review page, as its HTML has it; {@code ReviewIT} looks at it in a browser.
 */
class ReviewPageTest {
  private static final Path SAMPLES = Path.of("..", "samples", "plans");
  private static final Extractor EXTRACTOR = new Extractor();

  /** A plan whose text tries to be more than text. */
  private static final String HOSTILE =
      """
      <h1>Improvement plan for &lt;img src=x onerror=alert(1)&gt;</h1>
      <table><tr><th>Action<th>Who leads<th>By when<th>Risk &quot; onclick=&quot;x
      <tr><td>Say &lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- &amp;amp; ${plan} &lt;#stop&gt;
      <td>Ann Ames<td>May 2024<td>&lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt;</table>
      """;

  private record Made(Examination examination, Document page) {}

  private static Made made(String name, byte[] bytes) throws RejectedException {
    Examination examination = EXTRACTOR.examine(name, bytes);
    return new Made(examination, Jsoup.parse(new String(page(name, bytes, examination), UTF_8)));
  }

  private static byte[] page(String name, byte[] bytes, Examination examination)
      throws RejectedException {
    Optional<Pages> pages = EXTRACTOR.pages(name, bytes);
    try {
      return ReviewPage.write(examination, pages);
    } finally {
      pages.ifPresent(Pages::close);
    }
  }

  private static Made sample(String name) throws Exception {
    Path file = SAMPLES.resolve(name);
    return made(file.getFileName().toString(), Files.readAllBytes(file));
  }

  static Stream<String> samples() {
    return Stream.of("brackenhythe", "ellerwick", "thornmere")
        .flatMap(plan -> Stream.of("pdf", "docx", "xlsx", "tsv").map(end -> plan + "/plan." + end));
  }

  /** Each text of the JSON stands on the page at its pointer, to the letter. */
  @ParameterizedTest
  @MethodSource("samples")
  void everyTextOfThePlanIsThere(String name) throws Exception {
    Made made = sample(name);
    Map<String, String> shown = new HashMap<>();
    for (Element value : made.page().select("[data-pointer]")) {
      shown.put(value.attr("data-pointer"), value.wholeText());
    }
    JsonNode plan =
        JsonMapper.shared().readTree(CanonicalJson.write(made.examination().document().plan()));
    List<String> missing = new ArrayList<>();
    for (String list : List.of("actions", "outcomes", "priorities", "issues", "people")) {
      texts("/" + list, plan.path(list))
          .forEach(
              (pointer, text) -> {
                // dates are told by their words, ratings by word and colour
                String at = pointer.replaceAll("/(text|label|rating)$", "");
                String seen = shown.getOrDefault(pointer, shown.getOrDefault(at, ""));
                if (!seen.contains(text)) {
                  missing.add(pointer + ": " + text);
                }
              });
    }
    assertThat(missing).isEmpty();
    assertThat(plan.path("actions").size()).isPositive();
  }

  private static final Pattern TOLD_ELSEWHERE =
      Pattern.compile(
          ".*/(id|priorityId|issueId|actionIds/\\d+|outcomeIds/\\d+|precision|start|end|kind"
              + "|meaning|state|responsibility|direction|unit)");

  private static Map<String, String> texts(String pointer, JsonNode node) {
    Map<String, String> texts = new HashMap<>();
    if (node.isString() && !TOLD_ELSEWHERE.matcher(pointer).matches()) {
      texts.put(pointer, node.asString());
    }
    int index = 0;
    for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
      texts.putAll(texts(pointer + "/" + index++, element));
    }
    node.properties()
        .forEach(
            member ->
                texts.putAll(
                    texts(
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        member.getValue())));
    return texts;
  }

  /** Each place of the evidence is there, with all the values that were read from it. */
  @ParameterizedTest
  @MethodSource("samples")
  void everyPlaceLeadsToItsValues(String name) throws Exception {
    Made made = sample(name);
    boolean paged = name.endsWith("pdf");
    Map<String, List<String>> spots = new HashMap<>();
    for (Element spot : made.page().select("[data-pointers]")) {
      String where =
          paged
              ? onSheet(
                  Objects.requireNonNull(spot.closest(".sheet")).id(),
                  new Sheet.Rect(
                      spot.attr("x"), spot.attr("y"), spot.attr("width"), spot.attr("height")))
              : spot.id();
      spots
          .computeIfAbsent(where, unused -> new ArrayList<>())
          .addAll(
              Stream.of(spot.attr("data-pointers").split(" "))
                  .map(pointer -> URLDecoder.decode(pointer.replace("+", "%2B"), UTF_8))
                  .toList());
    }
    Map<String, List<Place>> evidence = made.examination().document().evidence();
    assertThat(evidence).isNotEmpty();
    evidence.forEach(
        (pointer, places) -> {
          for (Place place : places) {
            String where =
                place instanceof Place.OnPage onPage
                    ? onSheet("page-" + onPage.page(), Sheet.Rect.of(onPage.box()))
                    : place.cell().map(Redrawn::id).orElse("");
            assertThat(spots.get(where)).as(pointer + " at " + where).contains(pointer);
          }
        });
  }

  private static String onSheet(String sheet, Sheet.Rect rect) {
    return sheet + " " + rect;
  }

  @Test
  void aPageIsAPictureUnderWhatWasRead() throws Exception {
    Made made = sample("brackenhythe/plan.pdf");
    int count = made.examination().document().source().pageCount().orElseThrow();
    assertThat(made.page().select(".sheet")).hasSize(count);
    assertThat(made.page().select(".sheet > img"))
        .hasSize(count)
        .allSatisfy(
            picture -> assertThat(picture.attr("src")).startsWith("data:image/jpeg;base64,"));
    assertThat(made.page().select(".redrawn")).isEmpty();
    for (String layer : List.of("tables", "cells", "merged", "stitched", "headings")) {
      assertThat(made.page().select(".layer-" + layer + " .shape")).as(layer).isNotEmpty();
      assertThat(made.page().select("input#show-" + layer)).as(layer).hasSize(1);
    }
    assertThat(made.page().select(".layer-headings text").eachText())
        .anySatisfy(words -> assertThat(words).startsWith("action "))
        .anySatisfy(words -> assertThat(words).startsWith("owner "));
  }

  @Test
  void aFileWithoutPagesIsDrawnAgainWithItsSpansAndFills() throws Exception {
    Made made =
        made(
            "plan.html",
            """
            <table><tr><th>Action<th>Who leads<th>RAG<tr><td>Open the door<td rowspan=2>Ann Ames
            <td bgcolor="#00b050">&nbsp;<tr><td>Shut it<td bgcolor="#000080">On track</table>
            """
                .getBytes(UTF_8));
    Element table = made.page().expectFirst("table.redrawn");
    assertThat(table.select("tr")).hasSize(3);
    assertThat(table.expectFirst("td[rowspan=2]").text()).contains("Ann Ames");
    assertThat(table.select("td.f-00b050, td.f-000080")).hasSize(2);
    assertThat(made.page().expectFirst("style").data())
        .contains(".f-00b050{background:#00b050;color:#000}")
        .contains(".f-000080{background:#000080;color:#fff}");
    assertThat(table.expectFirst("td").text()).startsWith("action");
  }

  @Test
  void whatWasUnsureStandsFirst() throws Exception {
    Made made =
        made(
            "plan.tsv",
            "Action\tWho carries the can\tBy when\nOpen the door\tAnn Ames\tMay 2024\n"
                .getBytes(UTF_8));
    Element first = made.page().expectFirst("main section");
    assertThat(first.id()).isEqualTo("unsure");
    Element doubt = first.expectFirst("li.doubt");
    assertThat(doubt.className()).contains("warning");
    assertThat(doubt.text()).contains("uncertain-heading").contains("Who carries the can");
    assertThat(doubt.expectFirst("button.jump").attr("data-cell")).isEqualTo("t1r1c2");
    assertThat(made.page().select("#headings tr.doubtful th").eachText())
        .containsExactly("Who carries the can");
  }

  @Test
  void totalsThatDifferAreTold() throws Exception {
    Made made =
        made(
            "plan.html",
            """
            <h1>Action plan</h1><p>Completed: 3, In progress: 0, Not started: 0</p>
            <table><tr><th>Action<th>Owner<th>Due<th>Status
            <tr><td>Open the door<td>Ann Ames<td>May 2024<td>Completed</table>
            """
                .getBytes(UTF_8));
    assertThat(made.examination().document().plan().declaredCounts()).isPresent();
    assertThat(made.page().select("#about tr.differs").text()).isEqualTo("completed 3 1 (differs)");
    assertThat(made.page().select("#unsure .differs")).hasSize(1);
  }

  @Test
  void textOfTheDocumentIsOnlyText() throws Exception {
    Made made = made("<b>.html", HOSTILE.getBytes(UTF_8));
    Document page = made.page();
    assertThat(page.select("script:not([type])")).hasSize(1);
    assertThat(page.select("script[type]").eachAttr("type")).containsOnly("application/json");
    assertThat(page.select("img, b, [onclick], [onerror]")).isEmpty();
    assertThat(page.title()).isEqualTo("Review of <b>.html");
    assertThat(page.expectFirst("[data-pointer=/actions/0/text]").text())
        .isEqualTo("Say <script>alert(1)</script> <!-- &amp; ${plan} <#stop>");
    JsonNode read = JsonMapper.shared().readTree(page.expectFirst("#document").data());
    assertThat(read.at("/plan/actions/0/text").asString()).contains("</script>");
    assertThat(read)
        .isEqualTo(
            JsonMapper.shared().readTree(CanonicalJson.write(made.examination().document())));
  }

  /** No attribute runs anything, loads anything or is refused by the page's own policy. */
  @ParameterizedTest
  @ValueSource(strings = {"brackenhythe/plan.pdf", "brackenhythe/plan.docx"})
  void nothingOnThePageNeedsMoreThanItsPolicyAllows(String name) throws Exception {
    Document page = sample(name).page();
    List<String> bad = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        boolean leads = List.of("src", "href", "action", "data").contains(attribute.getKey());
        boolean stays =
            attribute.getValue().startsWith("#")
                || attribute.getValue().startsWith("data:image/jpeg;base64,");
        if (attribute.getKey().startsWith("on")
            || attribute.getKey().equals("style")
            || (leads && !stays)) {
          bad.add(element.normalName() + " " + attribute.getKey());
        }
      }
    }
    assertThat(bad).isEmpty();
    String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; img-src data:;")
        .doesNotContain("unsafe")
        .contains("'sha256-" + base64(page.expectFirst("style")))
        .contains("'sha256-" + base64(page.expectFirst("script:not([type])")));
  }

  private static String base64(Element element) {
    return Base64.encodeBase64String(DigestUtils.sha256(element.data()));
  }

  @Test
  void idsAreUniqueAndLinksLeadSomewhere() throws Exception {
    Document page = sample("brackenhythe/plan.pdf").page();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allSatisfy(labels -> assertThat(ids).contains(labels.split(" ")));
  }

  @Test
  void thePageIsTheSameEachTime() throws Exception {
    for (String name : List.of("plan.pdf", "plan.docx")) {
      byte[] bytes = Files.readAllBytes(SAMPLES.resolve("brackenhythe").resolve(name));
      byte[] one = page(name, bytes, EXTRACTOR.examine(name, bytes));
      byte[] other = page(name, bytes, EXTRACTOR.examine(name, bytes));
      assertThat(one).isEqualTo(other);
    }
  }

  @Test
  void aPlanWithoutAnythingIsAPageToo() throws Exception {
    Made made = made("note.txt", "Nothing here but a line of words.\n".getBytes(UTF_8));
    assertThat(made.page().expectFirst("#unsure").text()).contains("no-action-table");
    assertThat(made.page().select(".words").eachText())
        .containsExactly("Nothing here but a line of words.");
    assertThat(made.page().body().textNodes()).allMatch(TextNode::isBlank);
  }
}
