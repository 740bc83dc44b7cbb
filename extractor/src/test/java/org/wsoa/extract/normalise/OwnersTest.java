package org.wsoa.extract.normalise;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wsoa.model.Owner;
import org.wsoa.model.Person;
import org.wsoa.model.Responsibility;

class OwnersTest {
  private static final Roster ROSTER =
      Roster.of(
          List.of(
              new Person("Nadia Frost", "Head of Inclusion and Learning", "Westmarsh Council"),
              new Person("Dr Peter Quill", "Designated Doctor", "Fens and Marsh ICB"),
              new Person("Orla Beck", "Director, People and Places", "Westmarsh Council"),
              new Person("Tomas Reed", "", "Westmarsh Parent Carer Forum")),
          Map.of("SEW", "Sara Ellen Wood"));

  @TestFactory
  Stream<DynamicTest> readsOwnersWithoutARoster() {
    return Cases.tests("owner-cases.tsv", 46, input -> shown(input, Roster.empty()));
  }

  @TestFactory
  Stream<DynamicTest> readsOwnersWithARoster() {
    return Cases.tests("owner-roster-cases.tsv", 15, input -> shown(input, ROSTER));
  }

  /**
   * Each owner as {@code name | role | organisation}, - for none, with (a) or (s) for its
   * responsibility.
   */
  private static String shown(String input, Roster roster) {
    List<Owner> owners =
        Owners.parse(List.of(input.split("\n", -1)), Responsibility.RESPONSIBLE, roster);
    return owners.isEmpty()
        ? "none"
        : owners.stream().map(OwnersTest::shown).collect(Collectors.joining(" ;; "));
  }

  private static String shown(Owner owner) {
    String mark =
        switch (owner.responsibility()) {
          case ACCOUNTABLE -> " (a)";
          case SUPPORTING -> " (s)";
          case RESPONSIBLE -> "";
        };
    return said(owner.name())
        + " | "
        + said(owner.role())
        + " | "
        + said(owner.organisation())
        + mark;
  }

  private static String said(String field) {
    return field.isEmpty() ? "-" : field;
  }
}
