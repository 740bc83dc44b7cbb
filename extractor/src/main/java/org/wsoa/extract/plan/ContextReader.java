package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.Roster;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.table.Grid;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.Forum;
import org.wsoa.model.Person;
import org.wsoa.model.Place;
import org.wsoa.model.RatingScale;
import org.wsoa.model.ScaleSubject;

/**
 * Reads what stands beside the action tables: the roster, the monitoring schedule, the rating keys.
 */
final class ContextReader {
  private final List<Person> people = new ArrayList<>();
  private final List<List<Place>> peoplePlaces = new ArrayList<>();
  private final Map<String, String> initials = new HashMap<>();
  private final List<Forum> forums = new ArrayList<>();
  private final List<RatingScale> scales;

  ContextReader(DocumentView document) {
    document.sections(TableKind.ROSTER).forEach(this::readRoster);
    if (people.isEmpty()) {
      RosterLines.of(document.texts()).forEach(this::add);
    }
    document.sections(TableKind.FORUMS).forEach(this::readForums);
    this.scales = new KeyReader().read(document);
  }

  List<Person> people() {
    return people;
  }

  /** Where each person stands, in the order of the people. */
  List<List<Place>> peoplePlaces() {
    return peoplePlaces;
  }

  List<Forum> forums() {
    return forums;
  }

  List<RatingScale> scales() {
    return scales;
  }

  Context context() {
    return new Context(
        Roster.of(people, initials), key(ScaleSubject.ACTION), key(ScaleSubject.OUTCOME));
  }

  private List<RatingScale.Entry> key(ScaleSubject subject) {
    return scales.stream()
        .filter(scale -> scale.appliesTo() == subject)
        .findFirst()
        .map(RatingScale::ratings)
        .orElse(List.of());
  }

  private void readRoster(Section section) {
    Grid grid = section.table().grid();
    for (int number : section.bodyRows()) {
      SectionRow row = SectionRow.of(section, grid, number);
      Optional<Entry> name = row.firstFilled(Meaning.NAME);
      if (name.isEmpty()) {
        continue;
      }
      Person person =
          new Person(name.get().text(), text(row, Meaning.ROLE), text(row, Meaning.ORGANISATION));
      people.add(person);
      peoplePlaces.add(name.get().cell().places());
      String letters = text(row, Meaning.INITIALS);
      if (!letters.isEmpty()) {
        initials.putIfAbsent(letters, person.name());
      }
    }
  }

  private void add(RosterLines.Entry entry) {
    people.add(entry.person());
    peoplePlaces.add(List.of(entry.place()));
    initials.putIfAbsent(entry.initials(), entry.person().name());
  }

  private void readForums(Section section) {
    Grid grid = section.table().grid();
    for (int number : section.bodyRows()) {
      SectionRow row = SectionRow.of(section, grid, number);
      String frequency = text(row, Meaning.FREQUENCY);
      String name = text(row, Meaning.FORUM);
      Optional<Meaning> purpose =
          Stream.of(Meaning.PURPOSE, Meaning.ROLE).filter(section::has).findFirst();
      List<String> rest = new ArrayList<>();
      for (Entry entry : row.filled()) {
        Meaning meaning = entry.column().meaning();
        boolean counts = purpose.map(meaning::equals).orElse(meaning != Meaning.FREQUENCY);
        if (counts && meaning != Meaning.FORUM) {
          rest.add(entry.text());
        }
      }
      if (name.isEmpty()) {
        name = row.filled().isEmpty() ? "" : row.filled().get(0).text();
        rest.remove(name);
      }
      if (!name.isEmpty() && !(frequency.isEmpty() && rest.isEmpty())) {
        forums.add(new Forum(name, frequency, Text.fold(String.join(" ", rest))));
      }
    }
  }

  private static String text(SectionRow row, Meaning meaning) {
    return row.firstFilled(meaning).map(Entry::text).orElse("");
  }
}
