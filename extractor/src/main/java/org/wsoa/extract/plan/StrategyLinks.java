package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.TextLine;

/** The strategies that a strategy cell names (rule 5 of the contract). */
final class StrategyLinks {
  private static final Pattern PARTING = Pattern.compile("\\s{2,}|[,;\\n]");

  private static final Pattern PARTED = Pattern.compile(".*[,;]\\s*");

  /** An entry that a line of a narrow column has cut: what comes next is its rest. */
  private static final Pattern OPEN_END =
      Pattern.compile(".*(?:\\s(?:and|of|for|the|to|in|with)|&)", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPEN_START = Pattern.compile("(?:\\p{Ll}|&).*");

  private StrategyLinks() {}

  /** The entries of a cell, in order. A line that plainly goes on is none of its own. */
  static List<String> of(List<TextLine> lines) {
    List<String> links = new ArrayList<>();
    boolean parted = true;
    for (TextLine line : lines) {
      for (String part : PARTING.split(line.text(), -1)) {
        String link = Text.fold(part);
        int last = links.size() - 1;
        if (!parted && !link.isEmpty() && goesOn(links.get(last), link)) {
          links.set(last, links.get(last) + " " + link);
        } else if (!link.isEmpty()) {
          links.add(link);
        }
        parted = true;
      }
      parted = links.isEmpty() || line.text().isBlank() || PARTED.matcher(line.text()).matches();
    }
    return links;
  }

  private static boolean goesOn(String link, String next) {
    return OPEN_END.matcher(link).matches() || OPEN_START.matcher(next).matches();
  }
}
