package org.wsoa.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Forum;
import org.wsoa.model.Owner;
import org.wsoa.model.Person;
import org.wsoa.model.Responsibility;

/** Rosters and the rhythm of meetings. */
class ContextReaderTest {
  private static final Tables ROSTER =
      Tables.of(
          "Name | Initials | Role | Organisation",
          "Ann Moss | AM | Head of Sheds | Towpath Trust",
          "Bo Fell | BXF | Lamplighter | ");

  @Test
  void rosterIsThePeopleInOrder() {
    Plans plans = Plans.of(ROSTER);
    assertThat(plans.plan().people())
        .containsExactly(
            new Person("Ann Moss", "Head of Sheds", "Towpath Trust"),
            new Person("Bo Fell", "Lamplighter", ""));
    assertThat(plans.places("/people/1").get(0).cell().orElseThrow().row()).isEqualTo(3);
  }

  @Test
  void ownersTakeRoleAndOrganisationFromTheRoster() {
    Plans plans =
        Plans.of(
            Tables.of("Action | Lead | Due", "Paint | Ann Moss | May 2023").raw(), ROSTER.raw());
    assertThat(plans.action(1).owners())
        .containsExactly(
            new Owner("Ann Moss", "Head of Sheds", "Towpath Trust", Responsibility.RESPONSIBLE));
  }

  @Test
  void initialsAreResolvedByTheRoster() {
    Plans plans =
        Plans.of(ROSTER.raw(), Tables.of("Action | Lead | Due", "Paint | BXF | May 2023").raw());
    assertThat(plans.owners(1)).containsExactly("Bo Fell");
  }

  @Test
  void meetingsAreForums() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Board | Frequency | Purpose",
                "Shed Board | Monthly | Looks at paint",
                "Lamp Group | Each term | Looks at lamps"));
    assertThat(plans.plan().forums())
        .containsExactly(
            new Forum("Shed Board", "Monthly", "Looks at paint"),
            new Forum("Lamp Group", "Each term", "Looks at lamps"));
    assertThat(plans.actions()).isEmpty();
  }

  @Test
  void theRoleOfAMeetingIsItsPurposeAndItsChairIsNot() {
    Plans plans =
        Plans.of(
            Tables.of(
                "Board | Role | Meets | Chair",
                "Shed Board | Looks at paint | Monthly | Ann Moss",
                "Lamp Group | Looks at lamps | Each term | Bo Fell"));
    assertThat(plans.plan().forums())
        .containsExactly(
            new Forum("Shed Board", "Monthly", "Looks at paint"),
            new Forum("Lamp Group", "Each term", "Looks at lamps"));
  }

  @Test
  void rowWithoutANameIsNoPerson() {
    Plans plans = Plans.of(Tables.of("Name | Role", "Ann Moss | Cook", " | Nobody yet"));
    assertThat(plans.plan().people()).extracting(Person::name).containsExactly("Ann Moss");
  }

  @Test
  void linesOfInitialsAreARoster() {
    Plans plans =
        Plans.of(
            Tables.of("Action | Lead | Due", "Paint | AM, all shedhands | May 2023").raw(),
            Tables.text("Who is who: AM – Ann Moss, Head of Sheds; BF – Bo Fell, Lamp Manager"),
            Tables.text("HS – Housing Support"));
    assertThat(plans.plan().people())
        .containsExactly(
            new Person("Ann Moss", "Head of Sheds", ""), new Person("Bo Fell", "Lamp Manager", ""));
    assertThat(plans.action(1).owners().get(0))
        .isEqualTo(new Owner("Ann Moss", "Head of Sheds", "", Responsibility.RESPONSIBLE));
    assertThat(plans.action(1).owners()).hasSize(2);
  }
}
