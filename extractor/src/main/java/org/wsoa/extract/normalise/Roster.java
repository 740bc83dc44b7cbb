package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsoa.model.Person;

/** Who is named in a plan and what their initials are; immutable. */
public final class Roster {
  private static final Roster EMPTY = new Roster(List.of(), Map.of());

  private final List<Person> people;
  private final Map<String, Person> byName;
  private final Map<String, Person> byInitials;
  private final Set<String> roles;
  private final Set<String> organisations;

  private Roster(List<Person> people, Map<String, String> initials) {
    this.people = List.copyOf(people);
    Map<String, Person> names = new LinkedHashMap<>();
    Map<String, Person> letters = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    Set<String> roleKeys = new HashSet<>();
    Set<String> organisationKeys = new HashSet<>();
    for (Person person : people) {
      names.putIfAbsent(Text.key(person.name()), person);
      names.putIfAbsent(bare(person.name()), person);
      roleKeys.add(Text.key(person.role()));
      organisationKeys.add(Text.key(person.organisation()));
      String short2 = initialsOf(person.name());
      if (letters.putIfAbsent(short2, person) != null) {
        twice.add(short2);
      }
    }
    letters.keySet().removeAll(twice);
    initials.forEach(
        (written, name) ->
            letters.put(
                plain(written), names.getOrDefault(Text.key(name), new Person(name, "", ""))));
    roleKeys.remove("");
    organisationKeys.remove("");
    this.byName = Map.copyOf(names);
    this.byInitials = Map.copyOf(letters);
    this.roles = Set.copyOf(roleKeys);
    this.organisations = Set.copyOf(organisationKeys);
  }

  /** A plan that has no roster. */
  public static Roster empty() {
    return EMPTY;
  }

  /**
   * A plan's roster.
   *
   * @param people its lines, in order; of two with one name the first counts
   * @param initials initials as written to the name they stand for; those of the people need not be
   *     given where no two share them
   */
  public static Roster of(List<Person> people, Map<String, String> initials) {
    return new Roster(people, initials);
  }

  /** The lines, in order. */
  public List<Person> people() {
    return people;
  }

  /** The line of a person, whatever the name's case and with or without its honorific. */
  public Optional<Person> find(String name) {
    if (byName.isEmpty()) {
      return Optional.empty(); // most plans have no roster
    }
    return Optional.ofNullable(byName.get(Text.key(name)))
        .or(() -> Optional.ofNullable(byName.get(bare(name))));
  }

  /** The person that a name or initials stand for. */
  Optional<Person> person(String written) {
    return find(written)
        .or(() -> find(PersonNames.turned(written)))
        .or(
            () ->
                OwnerWords.isInitials(written) && !hasOrganisation(written)
                    ? Optional.ofNullable(byInitials.get(plain(written)))
                    : Optional.empty());
  }

  boolean hasRole(String text) {
    return !roles.isEmpty() && roles.contains(Text.key(text));
  }

  boolean hasOrganisation(String text) {
    return !organisations.isEmpty() && organisations.contains(Text.key(text));
  }

  /** Whether the text is a name, role or organisation of the roster, whole. */
  boolean knows(String text) {
    return find(text).isPresent() || hasRole(text) || hasOrganisation(text);
  }

  /** The people whose names stand side by side in a text, if nothing else does. */
  Optional<List<String>> sideBySide(String text) {
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    String[] words = text.split(" ", -1);
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < words.length) {
      int to = words.length;
      while (to > from && !isName(words, from, to)) {
        to--;
      }
      if (to == from) {
        return Optional.empty();
      }
      names.add(String.join(" ", List.of(words).subList(from, to)));
      from = to;
    }
    return names.size() > 1 ? Optional.of(names) : Optional.empty();
  }

  /** Whether the words are a name of the roster, with no punctuation at its ends. */
  private boolean isName(String[] words, int from, int to) {
    String name = String.join(" ", List.of(words).subList(from, to));
    boolean bare =
        !name.isEmpty()
            && Character.isLetter(name.charAt(0))
            && Character.isLetter(name.charAt(name.length() - 1));
    return bare && find(name).isPresent();
  }

  /** The longest beginning of a text that is a name of the roster; empty without one. */
  String nameBefore(String text) {
    if (byName.isEmpty()) {
      return "";
    }
    String[] words = text.split(" ", -1);
    for (int to = words.length - 1; to > 1; to--) {
      if (isName(words, 0, to)) {
        return String.join(" ", List.of(words).subList(0, to));
      }
    }
    return "";
  }

  /** The name's key without its honorific. */
  private static String bare(String name) {
    String key = Text.key(name);
    int space = key.indexOf(' ');
    boolean honoured = space > 0 && OwnerWords.isHonorific(key.substring(0, space));
    return honoured ? key.substring(space + 1) : key;
  }

  private static String initialsOf(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : bare(name).split("[ -]", -1)) {
      letters.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  private static String plain(String initials) {
    return initials.replace(".", "").strip().toUpperCase(Locale.ROOT);
  }
}
