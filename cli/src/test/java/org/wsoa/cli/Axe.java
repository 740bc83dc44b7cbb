package org.wsoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Asks axe-core which rules of WCAG 2.2, A and AA, an open page breaks. */
final class Axe {
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}).then(
        result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(' ')}: ${node.failureSummary}`))),
        error => done([`axe failed: ${error}`]));
      """;

  private Axe() {}

  /** A line for each element that breaks a rule; empty when the page is as it should be. */
  static List<String> violations(Browser browser) throws IOException {
    browser.run(script());
    Object found = Objects.requireNonNull(browser.driver().executeAsyncScript(RUN));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String script() throws IOException {
    try (InputStream in = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
      return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), UTF_8);
    }
  }
}
