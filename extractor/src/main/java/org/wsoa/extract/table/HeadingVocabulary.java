package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.Vocabulary;

/**
 * What column headings mean, by their wording alone. A wording of the vocabulary that is the whole
 * heading scores 1; one that is a part of it scores by the share of the heading's words that it
 * covers, from {@link #PART_FLOOR}; a wording's second meanings score a little less than its first.
 */
public final class HeadingVocabulary {
  /** The resource with the built-in wordings. */
  static final String WORDINGS = "headings.tsv";

  /** The line that may name the columns begins so. */
  private static final String NAMES = "wording\tmeaning";

  /** What a wording scores that covers next to nothing of a long heading. */
  private static final double PART_FLOOR = 0.3;

  /** How much more a part scores that opens the heading: {@code Evidence we will look at}. */
  private static final double OPENING = 0.03;

  /** How much more a part scores that is what a compound is about: {@code Task lead}. */
  private static final double CLOSING = 0.05;

  /** How much more a date scores that a word says to be the first one or the one now in force. */
  private static final double QUALIFIED = 0.05;

  /** How much less a wording's second meaning scores than its first. */
  private static final double SECOND = 0.1;

  /** No wording has more words than this; longer headings are looked through in windows. */
  private static final int LONGEST = 8;

  /** What a wording scores that is there for one and is said of several, or the other way round. */
  private static final double NUMBERED = 0.97;

  /** What a wording scores whose words are broken elsewhere: {@code Monitorin g}. */
  private static final double BROKEN = 0.9;

  /** What the parts of a heading weigh that is a wording as a whole. */
  private static final double WITHIN = 0.7;

  /** A shorter wording without its spaces could be part of another word. */
  private static final int SHORTEST_SQUEEZED = 6;

  /** A heading of more words than this is a sentence. */
  private static final int LONGEST_HEADING = 16;

  /** Words that say little of what a heading means: they count for nothing where a part fits. */
  private static final Set<String> LIGHT = HeadingWords.ofKind("light");

  /** Behind one of these a heading's words say more of what stands before it. */
  private static final Set<String> PREPOSITIONS = HeadingWords.ofKind("joint");

  /** Wordings that say something as a whole heading only: {@code Current update}. */
  private static final Set<String> WHOLE_ONLY = HeadingWords.ofKind("whole");

  /** Words that make a date the one now in force. */
  private static final Set<String> REVISED = HeadingWords.ofKind("revised");

  /** Words that make a date the first one that was set. */
  private static final Set<String> ORIGINAL = HeadingWords.ofKind("original");

  /** Numbers, such as the parts of a date, say nothing of what a heading means. */
  private static final Pattern NUMERALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}+(?![\\p{L}\\p{N}])");

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

  /**
   * So many texts are kept with what they mean; a plan has a few hundred that could be headings.
   */
  private static final int MOST_MET = 5_000;

  /** No heading is so many times longer as written than as it is compared. */
  private static final int FILLED = 2;

  /** Longer texts do not come twice. */
  private static final int LONGEST_MET = 90;

  private final Map<String, Entry> wordings;

  /** What texts met so far may mean: headings come again on every page, and in every plan. */
  private final Map<String, List<Candidate>> met = new ConcurrentHashMap<>();

  /** The wordings without their spaces: a narrow column breaks words where it likes. */
  private final Map<String, String> squeezed;

  /**
   * The words that wordings begin with, and how many words the longest of these has: most words of
   * a document begin none.
   */
  private final Map<String, Integer> firstWords;

  /** Letters of the longest wording. */
  private final int longest;

  private record Entry(Meaning first, List<Meaning> others) {}

  /**
   * A meaning that a heading may have.
   *
   * @param meaning the meaning
   * @param score from 0 to 1
   * @param wording the wording of the vocabulary that it rests on
   */
  public record Candidate(Meaning meaning, double score, String wording) {}

  private HeadingVocabulary(Map<String, Entry> wordings) {
    this.wordings = wordings;
    this.firstWords = new HashMap<>();
    this.squeezed = new HashMap<>();
    this.longest = wordings.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (String wording : wordings.keySet()) {
      String[] words = wording.split(" ", -1);
      firstWords.merge(words[0], Math.min(LONGEST, words.length), Math::max);
      if (wording.length() >= SHORTEST_SQUEEZED) {
        squeezed.merge(String.join("", words), wording, HeadingVocabulary::earlier);
      }
    }
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /**
   * The built-in vocabulary. Its wordings are written as they are compared: each would have to be
   * made so again at every start.
   *
   * @throws IllegalStateException when the resource is malformed
   */
  public static HeadingVocabulary load() {
    return of(Vocabulary.load(HeadingVocabulary.class, WORDINGS), UnaryOperator.identity());
  }

  /**
   * This vocabulary with further wordings; one that is here already gets the new meaning.
   *
   * @param name what to call the lines in a message
   * @param lines a TSV like the built-in one: a line that names the columns {@code wording}, {@code
   *     meaning} and {@code or}, which may be left out, then a line for each wording, whose last
   *     cell may be left out; lines that begin with {@code #} are remarks
   * @throws IllegalStateException when a line is malformed, a meaning is unknown or a wording is
   *     there twice; the message names the line
   */
  public HeadingVocabulary with(String name, List<String> lines) {
    List<String> whole = new ArrayList<>();
    for (String line : lines) {
      boolean two = !line.startsWith("#") && line.chars().filter(c -> c == '\t').count() == 1;
      // a blank line becomes a remark, so that messages count lines as an editor does
      whole.add(line.isBlank() || line.startsWith(NAMES) ? "#" : two ? line + "\t-" : line);
    }
    if (whole.stream().allMatch(line -> line.startsWith("#"))) {
      return this;
    }
    Map<String, Entry> merged = new HashMap<>(wordings);
    merged.putAll(of(Vocabulary.parse(name, List.of("wording", "meaning", "or"), whole)).wordings);
    return new HeadingVocabulary(merged);
  }

  /** This vocabulary with what a person says of headings, each as written; it counts for more. */
  public HeadingVocabulary withHeadings(Map<String, Meaning> headings) {
    Map<String, Entry> merged = new HashMap<>(wordings);
    headings.forEach(
        (heading, meaning) -> merged.put(HeadingWords.of(heading), new Entry(meaning, List.of())));
    return new HeadingVocabulary(merged);
  }

  /** The first meaning of the wording that a heading is as a whole; empty where it is none. */
  public Optional<Meaning> says(String heading) {
    if (heading.length() > FILLED * longest) {
      return Optional.empty(); // prose, as a rule
    }
    return Optional.ofNullable(wordings.get(HeadingWords.of(heading))).map(Entry::first);
  }

  /**
   * A vocabulary of the rows given: wording, meaning, other meanings.
   *
   * @throws IllegalStateException when a meaning is unknown, or a wording is there twice as
   *     headings are compared
   */
  static HeadingVocabulary of(Vocabulary vocabulary) {
    return of(vocabulary, HeadingWords::of);
  }

  private static HeadingVocabulary of(Vocabulary vocabulary, UnaryOperator<String> compared) {
    Map<String, Entry> wordings = new HashMap<>();
    for (List<String> row : vocabulary.rows()) {
      List<Meaning> others = new ArrayList<>();
      if (!row.get(2).equals("-")) {
        for (String other : row.get(2).split(",", -1)) {
          others.add(meaning(row.get(0), other));
        }
      }
      String words = compared.apply(row.get(0));
      Entry entry = new Entry(meaning(row.get(0), row.get(1)), List.copyOf(others));
      if (wordings.put(words, entry) != null) {
        throw new IllegalStateException("headings: \"" + words + "\" is there twice");
      }
    }
    return new HeadingVocabulary(wordings);
  }

  private static Meaning meaning(String wording, String spelling) {
    try {
      return Meaning.ofSpelling(spelling);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "headings: \"" + wording + "\" means \"" + spelling + "\", which is no meaning", e);
    }
  }

  /**
   * The meanings that a heading may have, best first, each once.
   *
   * @param heading the heading's text, as written
   */
  public List<Candidate> candidates(String heading) {
    List<Candidate> known = met.get(heading);
    if (known == null) {
      known = find(heading);
      if (heading.length() <= LONGEST_MET) {
        if (met.size() >= MOST_MET) {
          met.clear(); // else the cells of one long text would keep all headings after it out
        }
        met.put(heading, known);
      }
    }
    return known;
  }

  private List<Candidate> find(String heading) {
    Map<Meaning, Candidate> best = new EnumMap<>(Meaning.class);
    String whole = HeadingWords.of(heading);
    Optional.ofNullable(wordings.get(whole)) // however long it is
        .ifPresent(entry -> offer(best, entry, 1, whole));
    look(whole, 1.0, best);
    if (!wordings.containsKey(whole)) {
      String other = whole.endsWith("s") ? whole.substring(0, whole.length() - 1) : whole + "s";
      Optional.ofNullable(wordings.get(other))
          .ifPresent(entry -> offer(best, entry, NUMBERED, other));
    }
    String unbracketed =
        heading.indexOf('(') < 0
            ? whole
            : HeadingWords.of(BRACKETS.matcher(heading).replaceAll(" "));
    if (!unbracketed.isEmpty() && !unbracketed.equals(whole)) {
      look(unbracketed, 0.95, best);
    }
    if (!reaches(best, BROKEN)) {
      lookBroken(unbracketed, best);
    }
    if (!wordings.containsKey(whole)) {
      qualify(whole, best);
    }
    if (!HeadingWords.hasNumber(unbracketed)) {
      return sorted(best);
    }
    String undated = NUMERALS.matcher(unbracketed).replaceAll(" ").strip();
    if (!undated.isEmpty() && !undated.equals(unbracketed)) {
      look(SPACES.matcher(undated).replaceAll(" "), 0.95, best);
    }
    return sorted(best);
  }

  private static boolean reaches(Map<Meaning, Candidate> best, double score) {
    for (Candidate part : best.values()) {
      if (part.score() >= score) {
        return true;
      }
    }
    return false;
  }

  /** The likeliest meaning of a heading, be it however unlikely; empty where no wording fits. */
  public Optional<Candidate> best(String heading) {
    List<Candidate> found = candidates(heading);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  private static List<Candidate> sorted(Map<Meaning, Candidate> best) {
    List<Candidate> found = new ArrayList<>(best.values());
    found.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::meaning));
    return List.copyOf(found);
  }

  private void look(String heading, double weight, Map<Meaning, Candidate> best) {
    if (heading.isEmpty()) {
      return;
    }
    List<String> words = Arrays.asList(heading.split(" ", -1));
    if (words.size() > LONGEST_HEADING) {
      return;
    }
    boolean known = wordings.containsKey(heading);
    for (int from = 0; from < words.size(); from++) {
      int longest = firstWords.getOrDefault(words.get(from), 0);
      for (int to = Math.min(words.size(), from + longest); to > from; to--) {
        String wording = String.join(" ", words.subList(from, to));
        Optional<Entry> entry = Optional.ofNullable(wordings.get(wording));
        boolean part = to - from < words.size();
        if (entry.isPresent() && !(part && WHOLE_ONLY.contains(wording))) {
          double covered = (double) (to - from) / weight(words, from, to);
          double place = from == 0 ? OPENING : isHead(words, from, to) ? CLOSING : 0;
          double share = PART_FLOOR + (0.9 - PART_FLOOR) * covered + place;
          double score = weight * (!part ? 1 : known ? WITHIN * share : share);
          offer(best, entry.get(), score, wording);
        }
      }
    }
  }

  /** Whether the words end a compound, all of them nouns or the like. */
  private static boolean isHead(List<String> words, int from, int to) {
    return to == words.size() && words.subList(0, from).stream().noneMatch(PREPOSITIONS::contains);
  }

  /** Where the heading is a date's, and a word in it says which. */
  private static void qualify(String heading, Map<Meaning, Candidate> best) {
    Candidate due = best.get(Meaning.DUE);
    if (due == null || best.values().stream().anyMatch(other -> other.score() > due.score())) {
      return;
    }
    for (String word : heading.split(" ", -1)) {
      if (REVISED.contains(word) || ORIGINAL.contains(word)) {
        Meaning which = REVISED.contains(word) ? Meaning.CURRENT_DUE : Meaning.ORIGINAL_DUE;
        offer(best, new Candidate(which, due.score() + QUALIFIED, due.wording()));
      }
    }
  }

  /** How many words count: those of the wording, and of the others all that are not light. */
  private static int weight(List<String> words, int from, int to) {
    int count = to - from;
    for (int i = 0; i < words.size(); i++) {
      boolean within = i >= from && i < to;
      count += within || LIGHT.contains(words.get(i)) ? 0 : 1;
    }
    return count;
  }

  private void lookBroken(String heading, Map<Meaning, Candidate> best) {
    if (heading.indexOf(' ') < 0) {
      return;
    }
    Optional<String> wording = Optional.ofNullable(squeezed.get(heading.replace(" ", "")));
    wording
        .flatMap(found -> Optional.ofNullable(wordings.get(found)))
        .ifPresent(entry -> offer(best, entry, BROKEN, wording.get()));
  }

  private static void offer(
      Map<Meaning, Candidate> best, Entry entry, double score, String wording) {
    offer(best, new Candidate(entry.first(), score, wording));
    for (Meaning other : entry.others()) {
      offer(best, new Candidate(other, score - SECOND, wording));
    }
  }

  private static void offer(Map<Meaning, Candidate> best, Candidate candidate) {
    Candidate known = best.get(candidate.meaning());
    if (known == null || candidate.score() > known.score()) {
      best.put(candidate.meaning(), candidate);
    }
  }
}
