package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.NameModel.Likeness;
import org.wsoa.extract.normalise.NameWord.Part;
import org.wsoa.extract.normalise.OwnerWords.Kind;

/** Where in a run of words one name ends and the next, or a role, begins; asks the model. */
final class NameRuns {
  /** How often a person is called by one, two, three and four names, roughly. */
  private static final double[] LENGTHS = {1e-4, 0.9, 0.06, 0.02};

  /** A probability that keeps a rare reading possible. */
  private static final double SOME = 0.01;

  /** How much likelier than not a name before a role must be one, as a logarithm. */
  private static final double SURELY = -2;

  private static final double SURE_GIVEN = 0.5;

  /** Words of a name and a role at least. */
  private static final int SHORTEST = 3;

  private static final Pattern LINK =
      Pattern.compile("(?i)(?:of|for|the|and|&|to|in|at|with|on|by|\\+|/|-)|.*[,:;/(-]");
  private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}&]{2,8}");

  private NameRuns() {}

  /** The likeliest way to cut words, all of which stand where names may, into people. */
  static List<List<NameWord>> split(List<NameWord> words) {
    int count = words.size();
    double[] best = new double[count + 1];
    int[] from = new int[count + 1];
    for (int to = 1; to <= count; to++) {
      best[to] = Double.NEGATIVE_INFINITY;
      for (int start = 0; start < to; start++) {
        double score = best[start] + score(words.subList(start, to));
        if (score > best[to]) {
          best[to] = score;
          from[to] = start;
        }
      }
    }
    List<List<NameWord>> people = new ArrayList<>();
    for (int to = count; to > 0; to = from[to]) {
      people.add(0, words.subList(from[to], to));
    }
    return people;
  }

  /**
   * The logarithm of how likely words are one person's name; minus infinity where they cannot be.
   */
  private static double score(List<NameWord> words) {
    NameWord last = words.get(words.size() - 1);
    boolean titled = words.get(0).is(Part.HONORIFIC);
    List<NameWord> names = words.stream().filter(word -> word.is(Part.NAME)).toList();
    long titles = words.stream().filter(word -> word.is(Part.HONORIFIC)).count();
    boolean whole = last.is(Part.NAME) && !words.get(0).is(Part.PARTICLE);
    if (!whole || titles > (titled ? 1 : 0) || names.size() > LENGTHS.length) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean led = titled || words.get(0).is(Part.INITIAL);
    double score = Math.log(LENGTHS[Math.max(led ? 1 : 0, names.size() - 1)]);
    for (int i = 0; i < names.size(); i++) {
      Likeness likeness = names.get(i).likeness();
      boolean surname = i == names.size() - 1;
      double part = i == 0 ? likeness.given() : Math.max(likeness.given(), likeness.family());
      score += Math.log(SOME + (surname ? likeness.family() : part));
    }
    return score;
  }

  /**
   * The name that a text begins with, where a role or a short name of a body follows without any
   * mark: {@code Jane Smith Head of Inclusion}; empty without one.
   */
  static String before(String text) {
    List<NameWord> words = NameWord.of(text);
    int length = lengthAt(words, 0);
    return length == 0 ? "" : PersonNames.joined(words.subList(0, length));
  }

  /**
   * The name that a text ends with, where a role stands before it without any mark: {@code Head of
   * Inclusion Jane Smith}; empty without one.
   */
  static String after(String text) {
    List<NameWord> words = NameWord.of(text);
    int count = words.size();
    int from = count;
    while (from > 0 && mayBeNamed(words.get(from - 1))) {
      from--;
    }
    List<NameWord> name = words.subList(from, count);
    boolean named = name.size() > 1 && name.size() < LENGTHS.length && from > 0;
    if (!named || LINK.matcher(words.get(from - 1).text()).matches()) {
      return "";
    }
    boolean role = OwnerWords.kind(PersonNames.joined(words.subList(0, from))) == Kind.ROLE;
    boolean one = score(name) > Double.NEGATIVE_INFINITY && isSure(name);
    return role && one ? PersonNames.joined(name) : "";
  }

  /**
   * The owners of a text that names people, each followed by a role; the whole text if it is one.
   */
  static List<String> owners(String text) {
    List<NameWord> words = NameWord.of(text);
    List<String> owners = new ArrayList<>();
    int start = 0;
    int next = lengthAt(words, 0);
    for (int i = next; next > 0 && i + 1 < words.size(); i++) {
      boolean linked = LINK.matcher(words.get(i - 1).text()).matches();
      if (i > start + next && !linked && lengthAt(words, i) > 0) {
        owners.add(PersonNames.joined(words.subList(start, i)));
        start = i;
        next = lengthAt(words, i);
      }
    }
    owners.add(PersonNames.joined(words.subList(start, words.size())));
    return owners;
  }

  /** How many words from one on are a name with a role behind it; 0 where they are none. */
  private static int lengthAt(List<NameWord> words, int from) {
    if (words.size() < from + SHORTEST) {
      return 0;
    }
    int to = from;
    while (to < words.size() && mayBeNamed(words.get(to))) {
      to++;
    }
    Optional<List<NameWord>> name = Optional.empty();
    double best = Double.NEGATIVE_INFINITY;
    for (int end = from + 2; end <= Math.min(to, from + LENGTHS.length); end++) {
      List<NameWord> head = words.subList(from, end);
      double score = score(head) + otherwise(words.subList(end, to));
      if (score > best) {
        best = score;
        name = Optional.of(head);
      }
    }
    boolean follows = name.isPresent() && isRole(words, from + name.get().size());
    return follows && isSure(name.get()) ? name.get().size() : 0;
  }

  private static boolean mayBeNamed(NameWord word) {
    return !word.is(Part.NONE) && (word.is(Part.HONORIFIC) || !OwnerWords.isListed(word.text()));
  }

  private static double otherwise(List<NameWord> words) {
    return words.stream().mapToDouble(word -> Math.log(SOME + word.likeness().other())).sum();
  }

  private static boolean isSure(List<NameWord> name) {
    NameWord first = name.get(0);
    boolean given = !first.is(Part.NAME) || first.likeness().given() >= SURE_GIVEN;
    return given && PersonNames.odds(name) < SURELY;
  }

  /** Whether what follows is a role by its words, or a single acronym. */
  private static boolean isRole(List<NameWord> words, int from) {
    if (from >= words.size()) {
      return false;
    }
    List<NameWord> rest = words.subList(from, words.size());
    boolean acronym = rest.size() == 1 && ACRONYM.matcher(rest.get(0).text()).matches();
    return acronym || OwnerWords.kind(PersonNames.joined(rest)) == Kind.ROLE;
  }
}
