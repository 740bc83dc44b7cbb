package org.wsoa.extract.normalise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsoa.model.Person;

/** Who is named in a plan and what their initials are; immutable. */
public final class Roster {
  private static final Roster EMPTY = new Roster(List.of(), Map.of());

  private final List<Person> people;
  private final Map<String, Person> byName;
  private final Map<String, String> initials;

  private Roster(List<Person> people, Map<String, String> initials) {
    this.people = List.copyOf(people);
    Map<String, Person> names = new LinkedHashMap<>();
    for (Person person : people) {
      names.putIfAbsent(Text.key(person.name()), person);
    }
    this.byName = Map.copyOf(names);
    this.initials = Map.copyOf(initials);
  }

  /** A plan that has no roster. */
  public static Roster empty() {
    return EMPTY;
  }

  /**
   * A plan's roster.
   *
   * @param people its lines, in order; of two with one name the first counts
   * @param initials initials as written to the name they stand for
   */
  public static Roster of(List<Person> people, Map<String, String> initials) {
    return new Roster(people, initials);
  }

  /** The lines, in order. */
  public List<Person> people() {
    return people;
  }

  /** The line of a person, whatever the case of the name. */
  public Optional<Person> find(String name) {
    return Optional.ofNullable(byName.get(Text.key(name)));
  }

  /** The name that initials stand for, exactly as written in the key. */
  public Optional<String> nameOf(String written) {
    return Optional.ofNullable(initials.get(written));
  }
}
