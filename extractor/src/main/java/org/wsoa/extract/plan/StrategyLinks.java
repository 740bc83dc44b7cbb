package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.TextLine;

/** The strategies that a strategy cell names (rule 5 of the contract). */
final class StrategyLinks {
  private static final Pattern PARTING = Pattern.compile("\\s{2,}|[,;\\n]");

  private StrategyLinks() {}

  /** The entries of a cell, in order. */
  static List<String> of(List<TextLine> lines) {
    List<String> links = new ArrayList<>();
    for (TextLine line : lines) {
      for (String part : PARTING.split(line.text(), -1)) {
        String link = Text.fold(part);
        if (!link.isEmpty()) {
          links.add(link);
        }
      }
    }
    return links;
  }
}
