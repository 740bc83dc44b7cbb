package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.wsoa.model.Action;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The review page in a real browser: each value shows its place, each place its values. */
class ReviewIT {
  private static final Path CORPUS =
      Path.of(System.getProperty("wsoa.shared", "../../shared"), "corpus");
  private static final int CLICKED = 20;
  private static final int SEED = 5;

  /** Of so many of them a single value and the way back are clicked too. */
  private static final int CLOSELY = 5;

  /**
   * Remembers what the test calls each place: a cell by its id, a box by its page and edges. Given
   * the names of boxes in the evidence, which are rounded; those of the page need not be.
   */
  private static final String NAMING =
      """
      const boxes = arguments[0].map(name => [name, ...name.split(' ')]);
      const named = place => {
        const [x, y, width, height] =
          ['x', 'y', 'width', 'height'].map(key => Number(place.getAttribute(key)));
        const edges = [x, y, x + width, y + height];
        const page = place.closest('[id]').id;
        const found = boxes.find(([, on, ...wanted]) => on === page
          && wanted.every((edge, i) => Math.abs(edge - edges[i]) < 0.011));
        return found ? found[0] : [page, ...edges].join(' ');
      };
      window.nameOfPlace = new Map([...document.querySelectorAll('[data-pointers]')]
        .map(place => [place, place.id || named(place)]));
      """;

  /** Sizes of what was out of view are only estimates until it is drawn. */
  private static final String INTO_VIEW =
      """
      const done = arguments[arguments.length - 1];
      const found = FIND(arguments[0]);
      const settle = (before, left) => {
        found.scrollIntoView({block: 'center', inline: 'center'});
        requestAnimationFrame(() => {
          const now = found.getBoundingClientRect().top;
          if (now === before || left === 0) done(found);
          else settle(now, left - 1);
        });
      };
      settle(NaN, 20);
      """;

  private static final String TEXTS =
      """
      return Object.fromEntries([...document.querySelectorAll('[data-pointer]')]
        .filter(value => arguments[0].includes(value.dataset.pointer))
        .map(value => [value.dataset.pointer, value.textContent]));
      """;

  private static final String VALUE =
      "pointer => [...document.querySelectorAll('[data-pointer]')]"
          + ".find(value => value.dataset.pointer === pointer)";
  private static final String HEADING =
      "pointer => document.querySelector(`article[data-pointer='${pointer}'] h5`)";
  private static final String PLACE =
      "wanted => [...nameOfPlace].find(([place, name]) => name === wanted)[0]";

  /** Opens the form of each entity and keeps what stands in it; says which made corrections. */
  private static final String KEEP_ALL =
      """
      const done = arguments[arguments.length - 1];
      const editor = document.getElementById('editor');
      const buttons = [...document.querySelectorAll('[data-edit]')];
      const changed = [];
      const next = () => {
        const button = buttons.shift();
        if (!button) return done(changed);
        editor.addEventListener('close', () => setTimeout(() => {
          if (document.querySelector('.changes')) changed.push(button.dataset.edit);
          document.querySelectorAll('.changes').forEach(list => list.remove());
          next();
        }), {once: true});
        button.click();
        editor.querySelector('[value=keep]').click();
      };
      next();
      """;

  private static final String LIT =
      """
          const done = arguments[arguments.length - 1];
          const inView = place => {
            const pane = document.getElementById('source').getBoundingClientRect();
            const box = place.getBoundingClientRect();
            const width = Math.min(box.right, pane.right) - Math.max(box.left, pane.left);
            const height = Math.min(box.bottom, pane.bottom) - Math.max(box.top, pane.top);
            return width >= Math.min(box.width, pane.width) / 2
              && height >= Math.min(box.height, pane.height) / 2;
          };
          requestAnimationFrame(() => requestAnimationFrame(() => {
            const places = [...document.querySelectorAll('[data-pointers].lit')];
            const values = [...document.querySelectorAll('[data-pointer].lit')];
            done({
              places: places.map(place => nameOfPlace.get(place)),
              inView: places.filter(inView).map(place => nameOfPlace.get(place)),
              values: values.map(value => value.dataset.pointer),
            });
          }));
          """;

  @AutoClose private static Browser browser;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  static Stream<Path> plans() {
    Path sample = Child.SAMPLES.resolve("brackenhythe");
    Stream<Path> samples =
        Stream.of("plan.pdf", "plan.docx", "plan.xlsx", "plan.tsv").map(sample::resolve);
    Stream<Path> corpus =
        Stream.of("northmere", "dudley")
            .map(CORPUS::resolve)
            .flatMap(
                plan ->
                    Stream.of("plan-word.pdf", "plan.docx", "plan.xlsx", "plan.tsv")
                        .map(plan::resolve));
    return Stream.concat(samples, corpus);
  }

  /** One that has pages, one that has none, of each plan but the longest, which holds no more. */
  static Stream<Path> drawnAndRedrawn() {
    return plans()
        .filter(plan -> !plan.toString().contains("dudley"))
        .filter(plan -> plan.toString().endsWith("pdf") || plan.toString().endsWith("docx"));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void lightsTheCellsOfWhatIsClickedAndTheValuesOfCells(Path plan) throws Exception {
    Document document = review(plan);
    browser.resize(1440, 900);
    List<Integer> actions =
        new ArrayList<>(IntStream.range(0, document.plan().actions().size()).boxed().toList());
    assertThat(actions).isNotEmpty();
    int clicked = 0;
    Random random = new Random(SEED);
    Collections.shuffle(actions, random);
    for (int index : actions.subList(0, Math.min(CLICKED, actions.size()))) {
      String action = "/actions/" + index;
      Map<String, String> texts = texts(action, document.plan().actions().get(index));
      assertThat(shown(texts.keySet())).isEqualTo(texts);

      click(HEADING, action);
      Lit whole = Lit.now();
      assertThat(whole.places()).as(action).isEqualTo(places(document, action)).isNotEmpty();
      Set<String> words = places(document, action + "/text");
      assertThat(whole.inView()).as(action).containsAnyElementsOf(words);
      if (clicked++ >= CLOSELY) {
        continue;
      }

      List<String> values =
          document.evidence().keySet().stream().filter(at -> at.startsWith(action + "/")).toList();
      String value = values.get(random.nextInt(values.size()));
      click(VALUE, value);
      Lit one = Lit.now();
      assertThat(one.values()).as(value).singleElement().asString().startsWith(value);
      assertThat(one.places()).as(value).isEqualTo(places(document, value)).isNotEmpty();
      assertThat(one.inView()).as(value).containsAnyElementsOf(one.places());

      click(PLACE, words.iterator().next());
      assertThat(Lit.now().values()).contains(action + "/text");
    }
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requestsElsewhere()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drawnAndRedrawn")
  void breaksNoRuleOfAccessibility(Path plan) throws Exception {
    review(plan);
    browser.resize(1440, 900);
    browser.prefer("light");
    assertThat(Axe.violations(browser)).as("light").isEmpty();
    browser.resize(800, 900);
    browser.prefer("dark");
    assertThat(Axe.violations(browser)).as("dark and narrow").isEmpty();
    browser.prefer("light");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void savesCorrectionsThatExtractAppliesExactlyThere() throws Exception {
    Path plan = plans().findFirst().orElseThrow();
    Document before = review(plan);
    String text = "Say \"it\" plainly </script> & <b>once</b>";
    browser.resize(1440, 900);
    browser.driver().findElement(By.id("correcting")).click();
    correct("/actions/1", "label[span='text']/textarea", text);
    correct("/actions/2", "fieldset[legend='due']/label[span='text']/textarea", "31 March 2031");
    correct("/outcomes/0", "label[span='text']/textarea", text);
    browser.driver().findElement(By.id("save")).click();
    Path corrections = browser.download("corrections.json");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requestsElsewhere()).isEmpty();

    ObjectNode expected = (ObjectNode) tree(before);
    ((ObjectNode) expected.at("/actions/1")).put("text", text);
    ((ObjectNode) expected.at("/outcomes/0")).put("text", text);
    ((ObjectNode) expected.at("/actions/2/due"))
        .put("text", "31 March 2031")
        .put("precision", "day")
        .put("start", "2031-03-31")
        .put("end", "2031-03-31");
    Run corrected = Run.of("extract", plan, "--corrections", corrections);
    assertThat(corrected.err()).contains("3 corrections applied, 0 no longer apply");
    assertThat(tree(CanonicalJson.readDocument(corrected.out().getBytes(UTF_8))))
        .isEqualTo(expected);
  }

  static Stream<Path> redrawn() {
    return plans().filter(plan -> plan.toString().endsWith("docx"));
  }

  @ParameterizedTest
  @MethodSource("redrawn")
  void correctsNothingThatNobodyTouched(Path plan) throws Exception {
    review(plan);
    browser.driver().findElement(By.id("correcting")).click();
    assertThat(browser.driver().executeAsyncScript(KEEP_ALL)).isEqualTo(List.of());
    assertThat(browser.driver().findElement(By.id("save")).isEnabled()).isFalse();
    assertThat(browser.console()).isEmpty();
  }

  /** Types a value over another in the form of an action or outcome. */
  private static void correct(String entity, String field, String value) {
    click("pointer => document.querySelector(`[data-edit='${pointer}']`)", entity);
    WebElement shown =
        browser.driver().findElement(By.xpath("//dialog//div[@class='fields']/fieldset/" + field));
    shown.clear();
    shown.sendKeys(value);
    browser.driver().findElement(By.cssSelector("dialog button[value=keep]")).click();
  }

  private static JsonNode tree(Document document) {
    return new ObjectMapper().readTree(CanonicalJson.write(document.plan()));
  }

  /** Opens the review of a plan, and reads the plan once more for what must be in it. */
  private Document review(Path plan) throws IOException {
    assumeTrue(Files.isRegularFile(plan), plan + " is not here");
    Path page = folder.resolve("review.html");
    assertThat(Run.of("review", plan, "-o", page).exit()).isEqualTo(ExitCode.DONE);
    browser.open(page);
    Document document = CanonicalJson.readDocument(Run.of("extract", plan).out().getBytes(UTF_8));
    List<String> boxes =
        document.evidence().values().stream()
            .flatMap(List::stream)
            .filter(place -> place instanceof Place.OnPage)
            .map(ReviewIT::name)
            .distinct()
            .toList();
    browser.run(NAMING, boxes);
    return document;
  }

  /** What the page must say of an action, by the pointer of each text. */
  private static Map<String, String> texts(String at, Action action) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(at + "/text", action.text());
    texts.put(at + "/ref", action.ref());
    texts.put(at + "/resources", action.resources());
    texts.put(at + "/evidence", action.evidence());
    action.start().ifPresent(timing -> texts.put(at + "/start", timing.text()));
    action.due().ifPresent(timing -> texts.put(at + "/due", timing.text()));
    action.originalDue().ifPresent(timing -> texts.put(at + "/originalDue", timing.text()));
    for (int i = 0; i < action.owners().size(); i++) {
      Owner owner = action.owners().get(i);
      texts.put(at + "/owners/" + i + "/name", owner.name());
      texts.put(at + "/owners/" + i + "/role", owner.role());
      texts.put(at + "/owners/" + i + "/organisation", owner.organisation());
    }
    action.extra().forEach((heading, text) -> texts.put(at + "/extra/" + step(heading), text));
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private static String step(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** What the page says at pointers. */
  private static Map<String, String> shown(Set<String> pointers) {
    Map<?, ?> found = (Map<?, ?>) browser.run(TEXTS, List.copyOf(pointers));
    Map<String, String> shown = new LinkedHashMap<>();
    found.forEach((at, text) -> shown.put(at.toString(), String.valueOf(text)));
    return shown;
  }

  /** Clicks where a person would, in the middle of what a function of the page finds. */
  private static void click(String function, String argument) {
    String script = INTO_VIEW.replace("FIND", "(" + function + ")");
    WebElement found =
        (WebElement) Objects.requireNonNull(browser.driver().executeAsyncScript(script, argument));
    new Actions(browser.driver()).moveToElement(found).click().perform();
  }

  /** The names of the places that the evidence has for a value. */
  private static Set<String> places(Document document, String pointer) {
    return Objects.requireNonNull(document.evidence().get(pointer), pointer).stream()
        .map(ReviewIT::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(Place place) {
    if (place instanceof Place.OnPage onPage) {
      return Stream.concat(
              Stream.of("page-" + onPage.page()),
              onPage.box().edges().stream().map(edge -> edge.setScale(2).toPlainString()))
          .collect(Collectors.joining(" "));
    }
    Place.Cell cell = place.cell().orElseThrow();
    return "t" + cell.table() + "r" + cell.row() + "c" + cell.column();
  }

  /** What is lit on both sides, and which of the places can be seen. */
  private record Lit(Set<String> places, Set<String> inView, List<String> values) {
    static Lit now() {
      Map<?, ?> lit = (Map<?, ?>) Objects.requireNonNull(browser.driver().executeAsyncScript(LIT));
      return new Lit(
          new HashSet<>(list(lit, "places")), Set.copyOf(list(lit, "inView")), list(lit, "values"));
    }

    private static List<String> list(Map<?, ?> lit, String member) {
      List<?> list = (List<?>) Objects.requireNonNull(lit.get(member));
      return list.stream().map(String::valueOf).distinct().toList();
    }
  }
}
