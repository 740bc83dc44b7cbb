package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.normalise.Vocabulary;

/** The local area whose plan it is: from the title, else the place that the text names most. */
final class AreaFinder {
  private static final Set<String> TITLE_WORDS =
      Set.copyOf(Vocabulary.load(AreaFinder.class, "title-words.tsv").keys());
  private static final List<String> AREAS = longestFirst();
  private static final Pattern KNOWN = known();

  /** The names, the longest first, by the letters that they begin with. */
  private static final Map<String, List<String>> BY_FIRST_WORD =
      AREAS.stream().collect(Collectors.groupingBy(name -> firstWord(name, 0)));

  /** Small words inside a place's name. */
  private static final Set<String> INNER =
      Set.of("and", "of", "upon", "on", "with", "the", "under", "by", "&");

  /** The words before a place in a sentence. */
  private static final Set<String> LEADS = Set.of("in", "across", "within", "throughout", "around");

  /** A capitalised word, or two, that may be a place. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?\\b");

  private static final String RANK = "(?:City|County|Borough|Metropolitan|District)\\b";

  private static final Pattern OF_BODY =
      Pattern.compile(
          "\\b(\\p{Lu}\\p{Ll}+(?:[ -](?!"
              + RANK
              + ")\\p{Lu}\\p{Ll}+)?)\\s+(?:"
              + RANK
              + "\\s+)*(?:Council|MBC|LA\\b|local area|Local Area|Parent Carer Forum"
              + "|Youth Justice|Youth Offending|Integrated Care|Fire and Rescue|Fire & Rescue|Constabulary)");

  /** What {@link #OF_BODY} has one of: words that few texts have. */
  private static final List<String> BODIES =
      List.of(
          "Council",
          "MBC",
          "LA",
          "local area",
          "Local Area",
          "Parent Carer Forum",
          "Youth Justice",
          "Youth Offending",
          "Integrated Care",
          "Fire and Rescue",
          "Fire & Rescue",
          "Constabulary");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’&/.-]+");

  private AreaFinder() {}

  private static List<String> longestFirst() {
    List<String> names = new ArrayList<>(Vocabulary.load(AreaFinder.class, "areas.tsv").keys());
    names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
    return List.copyOf(names);
  }

  private static Pattern known() {
    List<String> quoted = AREAS.stream().map(Pattern::quote).toList();
    return Pattern.compile("\\b(" + String.join("|", quoted) + ")\\b");
  }

  /**
   * Finds the area.
   *
   * @param title the document's title; empty for none
   * @param texts all texts of the document
   * @return the area's short name; empty where nothing names one
   */
  static String find(String title, List<String> texts) {
    Matcher known = KNOWN.matcher(title.replace(" & ", " and "));
    if (known.find()) {
      return known.group(1);
    }
    String run = firstPlaceLike(title);
    return run.isEmpty() ? named(texts) : run;
  }

  /** The first run of capitalised words of a title that are not a title's usual words. */
  private static String firstPlaceLike(String title) {
    List<String> run = new ArrayList<>();
    Matcher words = WORD.matcher(title);
    while (words.find()) {
      String word = words.group();
      boolean usual = TITLE_WORDS.contains(Text.key(word)) || word.length() < 3;
      boolean capital = Character.isUpperCase(word.charAt(0)) && !isAcronym(word);
      if (capital && !usual) {
        run.add(word);
      } else if (!run.isEmpty() && INNER.contains(word)) {
        run.add(word);
      } else if (!run.isEmpty()) {
        break;
      }
    }
    while (!run.isEmpty() && INNER.contains(run.get(run.size() - 1))) {
      run.remove(run.size() - 1);
    }
    return possessive(String.join(" ", run));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() < 6;
  }

  private static String possessive(String name) {
    return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
  }

  /**
   * The place that is named most; of those that are named once, the first one with a council or the
   * like.
   */
  private static String named(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    String first = "";
    for (String text : texts) {
      countPlaces(text, counts);
      if (mayNameBody(text)) {
        Matcher bodies = OF_BODY.matcher(text);
        while (bodies.find()) {
          String name = bodies.group(1);
          counts.merge(name, 1, Integer::sum);
          first = first.isEmpty() && !beginsAsTitle(name) ? name : first;
        }
      }
    }
    String best = first;
    int most = 1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most && !beginsAsTitle(entry.getKey())) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static boolean beginsAsTitle(String name) {
    return TITLE_WORDS.contains(Text.key(firstWord(name, 0)));
  }

  /** Both kinds of places, for which a text is gone through once, from capital to capital. */
  private static void countPlaces(String text, Map<String, Integer> counts) {
    int behindKnown = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isUpperCase(text.charAt(at)) || (at > 0 && isOfWord(text.charAt(at - 1)))) {
        continue;
      }
      Optional<String> known = at < behindKnown ? Optional.empty() : knownAt(text, at);
      if (known.isPresent()) {
        counts.merge(known.get(), 1, Integer::sum);
        behindKnown = at + known.get().length();
      }
      if (isLedTo(text, at)) {
        Matcher place = PLACE.matcher(text).useTransparentBounds(true).region(at, text.length());
        if (place.lookingAt()) {
          counts.merge(place.group(), 1, Integer::sum);
        }
      }
    }
  }

  /** The longest name that stands at a capital, with no letter or digit behind it. */
  private static Optional<String> knownAt(String text, int at) {
    for (String name : BY_FIRST_WORD.getOrDefault(firstWord(text, at), List.of())) {
      int end = at + name.length();
      if (text.startsWith(name, at) && (end == text.length() || !isOfWord(text.charAt(end)))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether the word before says that a place follows. */
  private static boolean isLedTo(String text, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return end < at && LEADS.contains(text.substring(start, end));
  }

  private static String firstWord(String text, int from) {
    return text.substring(from, Text.wordEnd(text, from));
  }

  private static boolean isOfWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean mayNameBody(String text) {
    for (String body : BODIES) {
      if (text.contains(body)) {
        return true;
      }
    }
    return false;
  }
}
