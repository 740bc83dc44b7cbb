package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What the tests of pages rely on: that the browser would tell them what is wrong. */
class BrowserIT {
  @AutoClose private static Browser browser;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @Test
  void findsNothingToSayOfAPageThatIsAsItShouldBe() throws Exception {
    browser.open(page("<link rel=icon href='data:,'>", "<p>Nothing more.</p>"));
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().first().asString().startsWith("file:");
    assertThat(browser.requestsElsewhere()).isEmpty();
    assertThat(Axe.violations(browser)).isEmpty();
    assertThat(browser.console()).as("axe leaves no word").isEmpty();
  }

  @Test
  void hearsTheConsole() throws Exception {
    browser.open(page("", "<script>console.error('one'); console.info('two'); three();</script>"));
    assertThat(browser.console())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("SEVERE").contains("one"),
            second -> assertThat(second).startsWith("INFO").contains("two"),
            third -> assertThat(third).startsWith("SEVERE").contains("three is not defined"));
    browser.open(page("", ""));
    assertThat(browser.console()).as("of another page").isEmpty();
  }

  @Test
  void hearsWhatThePolicyForbids() throws Exception {
    browser.open(
        page(
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
            "<p style='color: red'>Text</p>"));
    assertThat(browser.console())
        .singleElement()
        .asString()
        .contains("Content Security Policy", "style");
  }

  @Test
  void seesRequestsThatNothingAnswers() throws Exception {
    browser.open(page("", "<img alt='' src='https://example.org/a.png'><img alt='' src='b.png'>"));
    assertThat(browser.requestsElsewhere())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).isEqualTo("https://example.org/a.png"),
            other -> assertThat(other).startsWith("file:").endsWith("/b.png"));
  }

  @Test
  void findsWhatIsNotAccessible() throws Exception {
    browser.open(
        page(
            "<style>p { color: #000; background: #fff }"
                + "@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }"
                + "</style>",
            "<p>Text</p><img src='data:,'>"));
    browser.prefer("light");
    assertThat(Axe.violations(browser)).singleElement().asString().startsWith("image-alt (crit");
    browser.prefer("dark");
    assertThat(Axe.violations(browser))
        .anySatisfy(line -> assertThat(line).startsWith("color-contrast").contains(": p:"))
        .hasSize(2);
  }

  @Test
  void showsPagesInEveryWay() throws Exception {
    browser.open(page("<style>@media print { h1 { display: none } }</style>", ""));
    browser.resize(800, 600);
    assertThat(browser.run("return innerWidth + 'x' + innerHeight")).isEqualTo("800x600");
    browser.showFor("print");
    assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed()).isFalse();
    browser.showFor("screen");
    assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed()).isTrue();
    assertThat(new String(browser.screenshot(), ISO_8859_1)).startsWith("\u0089PNG");
    assertThat(new String(browser.pdf(), ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void pressesKeysAndTakesDownloads() throws Exception {
    browser.open(page("", "<a download='saved.json' href='data:application/json,%7B%7D'>Save</a>"));
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    assertThat(browser.download("saved.json")).hasContent("{}");
  }

  private Path page(String head, String body) throws IOException {
    String html =
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>A page</title>%s</head>
        <body><main><h1>A page</h1>%s</main></body></html>
        """;
    return Files.writeString(folder.resolve("page.html"), html.formatted(head, body), UTF_8);
  }
}
