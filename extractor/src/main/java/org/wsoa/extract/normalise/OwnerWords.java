package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsoa.model.Responsibility;

/** Tells names, roles and organisations apart by their words. */
final class OwnerWords {
  /** What a text in an owner cell is. */
  enum Kind {
    NAME,
    ROLE,
    ORGANISATION,
    /** Nobody: TBC. */
    PLACEHOLDER,
    /** No name, and neither role nor organisation by its words. */
    UNCLEAR
  }

  private static final Map<String, String> WORDS = pairs("owner-words.tsv");
  private static final Set<String> HONORIFICS =
      Set.copyOf(Vocabulary.load("honorifics.tsv").keys());
  private static final Set<String> PLACEHOLDERS =
      Set.copyOf(Vocabulary.load("owner-placeholders.tsv").keys());
  private static final Map<String, String> LABELS = pairs("owner-labels.tsv");
  private static final Map<String, String> PARTS = pairs("owner-parts.tsv");

  private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}&]{2,8}");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\p{Lu}\\.?(?:\\p{Lu}\\.?)?");
  private static final Pattern COMPLEMENT =
      Pattern.compile("\\s+(?:of|for|to|in|at|with|on)\\s+|\\s*[,(:\u2013\u2014]|\\s-\\s");
  private static final Pattern WORD_BREAK = Pattern.compile("[\\s/&]+");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}'\u2019]+$");

  /** What joins the words of a field: {@code Schools, Settings and Services}. */
  private static final Set<String> FIELD_JOINTS = Set.of("and", "of", "for", "the", "");

  private OwnerWords() {}

  private static Map<String, String> pairs(String resource) {
    return Vocabulary.load(resource).rows().stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }

  /** What a text is, by its words alone. */
  static Kind kind(String text) {
    String key = Text.key(text);
    if (key.isEmpty() || PLACEHOLDERS.contains(key)) {
      return Kind.PLACEHOLDER;
    }
    List<String> words = words(text);
    if (isHonorific(words.get(0)) && words.size() > 1) {
      return Kind.NAME;
    }
    if (PersonNames.isSurnameFirst(text) || PersonNames.isListedSurname(text)) {
      return Kind.NAME;
    }
    Kind last = kindOfHead(text);
    if (last != Kind.UNCLEAR) {
      return last;
    }
    for (Kind kind : List.of(Kind.ROLE, Kind.ORGANISATION)) {
      if (words.stream().anyMatch(word -> kindOfWord(word) == kind)) {
        return kind;
      }
    }
    if (PersonNames.isOne(text) || !PersonNames.sideBySide(text).isEmpty()) {
      return Kind.NAME;
    }
    if (ACRONYM.matcher(EDGES.matcher(text).replaceAll("")).matches()) {
      return Kind.ORGANISATION;
    }
    return PersonNames.isLone(text) ? Kind.NAME : Kind.UNCLEAR;
  }

  /** What the word says that the text is about: the last one before "of", "for" and the like. */
  private static Kind kindOfHead(String text) {
    String head = COMPLEMENT.split(text, 2)[0].strip();
    List<String> words = words(head.isEmpty() ? text : head);
    return kindOfWord(words.get(words.size() - 1));
  }

  /**
   * Whether a text is an organisation by more than a word somewhere in it: {@code Quality and
   * Practice Standards} is a part of what a manager is responsible for.
   */
  static boolean isPlainlyOrganisation(String text) {
    return kindOfHead(text) == Kind.ORGANISATION
        || "prefix".equals(WORDS.getOrDefault(words(text).get(0), ""))
        || (ACRONYM.matcher(EDGES.matcher(text).replaceAll("")).matches() && !isTopic(text));
  }

  /** Whether a text may be initials; the roster knows whose. */
  static boolean isInitials(String text) {
    return INITIALS.matcher(text).matches();
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(plain(word));
  }

  /** Whether a text is no more than words of roles' and organisations' subjects: "Parent". */
  static boolean isTopic(String text) {
    return words(text).stream().allMatch(word -> "topic".equals(WORDS.getOrDefault(word, "")));
  }

  /**
   * Whether a text is what somebody is in charge of, as words in the plural without a name of their
   * own are: {@code Performance and Partnerships}.
   */
  static boolean isField(String text) {
    List<String> words = words(text);
    return words.get(words.size() - 1).endsWith("s")
        && words.stream().anyMatch(word -> "topic".equals(WORDS.getOrDefault(word, "")))
        && words.stream()
            .allMatch(
                word ->
                    FIELD_JOINTS.contains(word)
                        || (WORDS.containsKey(word) && kindOfWord(word) != Kind.ROLE));
  }

  /** The responsibility that a label before a colon says, of one or of several. */
  static Optional<Responsibility> label(String text) {
    String key = Text.key(text);
    String one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    return Optional.ofNullable(LABELS.getOrDefault(key, LABELS.get(one)))
        .map(Responsibility::ofWireName);
  }

  /** The responsibility that a bracket behind a name says in place of a role: {@code (support)}. */
  static Optional<Responsibility> part(String text) {
    return Optional.ofNullable(PARTS.get(Text.key(text))).map(Responsibility::ofWireName);
  }

  /** Whether roles and organisations have a word, so that it is hardly in a name. */
  static boolean isListed(String word) {
    return WORDS.containsKey(plain(word));
  }

  /** What a word says by itself: a role, an organisation, or nothing sure. */
  static Kind kindOfWord(String word) {
    return switch (WORDS.getOrDefault(plain(word), "")) {
      case "role" -> Kind.ROLE;
      case "organisation", "prefix" -> Kind.ORGANISATION;
      default -> Kind.UNCLEAR;
    };
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : WORD_BREAK.split(text.strip(), -1)) {
      words.add(plain(word));
    }
    return words;
  }

  private static String plain(String word) {
    boolean edged =
        !word.isEmpty()
            && !(Character.isLetterOrDigit(word.charAt(0))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1)));
    String bare = edged ? EDGES.matcher(word).replaceAll("") : word;
    return Text.ascii(bare).toLowerCase(Locale.ROOT);
  }
}
