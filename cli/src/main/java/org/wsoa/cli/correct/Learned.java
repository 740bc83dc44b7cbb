package org.wsoa.cli.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wsoa.extract.Headings;

/**
 * What corrections of headings teach: lines of a vocabulary.
 *
 * @param lines those that were there before, as they are, then the new ones, sorted
 * @param added how many are new
 * @param conflicts in words, where two say different things of one heading; neither is learned
 */
public record Learned(List<String> lines, int added, List<String> conflicts) {
  /** A line of a vocabulary that begins so is a remark. */
  private static final String REMARK = "#";

  /** Copies the lists. */
  public Learned {
    lines = List.copyOf(lines);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Corrections with the name of their file.
   *
   * @param name what to call it in a message
   * @param corrections what it says
   */
  public record Source(String name, Corrections corrections) {}

  /** What a heading means, by which file. */
  private record Said(String wording, String meaning, String by) {}

  /**
   * Learns what no vocabulary says yet.
   *
   * @param sources what was corrected
   * @param name what to call the vocabulary that was there before
   * @param vocabulary its lines; none where there was none
   * @throws IllegalStateException when such a line is malformed; the message names it
   */
  public static Learned from(List<Source> sources, String name, List<String> vocabulary) {
    Headings known = Headings.with(name, vocabulary);
    Set<String> there = new HashSet<>();
    vocabulary.stream()
        .filter(line -> !line.startsWith(REMARK) && !line.isBlank())
        .forEach(line -> there.add(Headings.words(line.split("\t", -1)[0])));
    TreeMap<String, Said> learned = new TreeMap<>();
    TreeMap<String, String> conflicts = new TreeMap<>();
    for (Source source : sources) {
      for (Corrections.Heading heading : source.corrections().headings()) {
        String words = Headings.words(heading.heading());
        Said said = new Said(Headings.wording(heading.heading()), heading.meaning(), source.name());
        String before = known.says(words).orElse("");
        Said first = learned.getOrDefault(words, said);
        if (there.contains(words) && !before.equals(said.meaning())) {
          conflicts.put(words, conflict(new Said(said.wording(), before, name), said));
        } else if (!first.meaning().equals(said.meaning())) {
          conflicts.putIfAbsent(words, conflict(first, said));
        } else {
          learned.put(words, first);
        }
      }
    }
    List<String> fresh =
        learned.entrySet().stream()
            .filter(entry -> !conflicts.containsKey(entry.getKey()))
            .map(entry -> entry.getValue())
            .filter(said -> !known.says(said.wording()).equals(Optional.of(said.meaning())))
            .map(said -> said.wording() + "\t" + said.meaning())
            .sorted(Comparator.naturalOrder())
            .toList();
    List<String> lines = new ArrayList<>(vocabulary);
    lines.addAll(fresh);
    return new Learned(lines, fresh.size(), List.copyOf(conflicts.values()));
  }

  private static String conflict(Said first, Said second) {
    return '"'
        + Words.shown(second.wording())
        + "\" is "
        + first.meaning()
        + " by "
        + first.by()
        + " and "
        + second.meaning()
        + " by "
        + second.by()
        + "; it is left as it was";
  }
}
