package org.wsoa.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsoa.cli.plain.InWords;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Action;
import org.wsoa.model.Issue;
import org.wsoa.model.Outcome;
import org.wsoa.model.Priority;

/** An action in the lines that a tracker shows below its title. */
final class Description {
  private Description() {}

  /** One line for each thing that is known, the action's text first. */
  static String of(ActionRow row) {
    Action action = row.action();
    List<String> lines = new ArrayList<>();
    lines.add(PlainText.line(action.text()));
    add(lines, "Priority", row.priority().map(Priority::title));
    add(lines, "Issue", row.issue().map(Issue::title));
    add(lines, "Number", Optional.of(action.ref()));
    add(
        lines,
        "Owners",
        Optional.of(
            action.owners().stream().map(InWords::owner).collect(Collectors.joining("; "))));
    add(lines, "Start", action.start().map(InWords::timing));
    add(lines, "Due", action.due().map(InWords::timing));
    add(lines, "Originally due", action.originalDue().map(InWords::timing));
    add(lines, "Status", action.status().map(InWords::rating));
    for (Outcome outcome : row.outcomes()) {
      add(lines, "Outcome", Optional.of(outcome.text()));
    }
    action.progress().forEach(p -> add(lines, "Progress", Optional.of(InWords.progress(p))));
    add(lines, "Resources", Optional.of(action.resources()));
    add(lines, "Evidence", Optional.of(action.evidence()));
    action.extra().forEach((heading, text) -> add(lines, heading, Optional.of(text)));
    add(lines, "Plan", Optional.of(row.document().plan().title()));
    row.places().stream()
        .findFirst()
        .ifPresent(
            place ->
                add(
                    lines,
                    "Read from",
                    Optional.of(row.document().source().fileName() + ", " + InWords.place(place))));
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String what, Optional<String> text) {
    text.map(PlainText::line)
        .filter(line -> !line.isEmpty())
        .ifPresent(line -> lines.add(PlainText.line(what) + ": " + line));
  }
}
