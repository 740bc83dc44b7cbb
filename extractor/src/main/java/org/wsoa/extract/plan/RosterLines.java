package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Owners;
import org.wsoa.extract.normalise.Roster;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.model.Owner;
import org.wsoa.model.Person;
import org.wsoa.model.Place;
import org.wsoa.model.Responsibility;

/**
 * People whose initials are explained in lines of text, one to a line or several: {@code AM – Ann
 * Moss, Head of Yards; BF – Bo Fell}.
 */
final class RosterLines {
  /** A line explains at least this many, or its neighbours do. */
  private static final int FEWEST = 2;

  private static final String LETTERS = "\\p{Lu}{2,4}";
  private static final String MARK = "\\s*[–—:=-]\\s";

  private static final Pattern ENTRY =
      Pattern.compile("(?:[^:;]{3,40}:\\s+)?\\(?(" + LETTERS + ")\\)?" + MARK + "\\s*(\\p{Lu}.*)");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:;\\s*|[,|.]\\s+(?=" + LETTERS + MARK + "))");

  private RosterLines() {}

  /**
   * A person with the initials that stand for them.
   *
   * @param initials as written
   * @param place where that is said
   */
  record Entry(String initials, Person person, Place place) {}

  /** Those whose initials are the first letters of their names; none where it is only one. */
  static List<Entry> of(List<TextBlock> lines) {
    List<Entry> found = new ArrayList<>();
    for (TextBlock line : lines) {
      for (String part : BETWEEN.split(Text.fold(line.line().text()), -1)) {
        Matcher matcher = ENTRY.matcher(part);
        if (matcher.matches()) {
          List<Owner> owners =
              Owners.parse(List.of(matcher.group(2)), Responsibility.RESPONSIBLE, Roster.empty());
          Owner first = owners.get(0);
          if (owners.size() == 1 && areOf(matcher.group(1), first.name())) {
            Person person = new Person(first.name(), first.role(), first.organisation());
            found.add(new Entry(matcher.group(1), person, line.place()));
          }
        }
      }
    }
    return found.size() < FEWEST ? List.of() : found;
  }

  private static boolean areOf(String initials, String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      letters.append(word, 0, Math.min(1, word.length()));
    }
    return letters.toString().toUpperCase(Locale.ROOT).endsWith(initials);
  }
}
