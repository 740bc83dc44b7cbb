package org.wsoa.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsoa.extract.normalise.Owners;
import org.wsoa.extract.normalise.Roster;
import org.wsoa.extract.normalise.Text;
import org.wsoa.extract.plan.SectionRow.Entry;
import org.wsoa.extract.table.Column;
import org.wsoa.extract.table.Meaning;
import org.wsoa.extract.table.Section;
import org.wsoa.model.Owner;

/**
 * A column of posts right behind a column of owners: name and role of an owner in two cells, which
 * mean what they would in one.
 */
final class RoleColumn {
  private RoleColumn() {}

  /** The column of owners that a column tells the roles of. */
  static Optional<Column> owners(Section section, Column column) {
    return column.meaning() != Meaning.ROLE || column.index() < 2
        ? Optional.empty()
        : Optional.of(section.columns().get(column.index() - 2))
            .filter(before -> before.meaning().responsibility().isPresent());
  }

  /**
   * Gives owners their roles.
   *
   * @param all the action's owners; those of the cell are replaced, in their places
   * @param named the owners of the cell beside the roles
   * @param roles one line for each of them, or one for all lines of the only one
   * @return whether all are persons without another role, and have theirs now
   */
  static boolean give(Set<Owner> all, List<Owner> named, Entry roles, Roster roster) {
    List<String> lines =
        named.size() == 1
            ? List.of(roles.text())
            : roles.cell().lines().stream().map(line -> Text.fold(line.text())).toList();
    if (named.isEmpty() || lines.size() != named.size() || !all.containsAll(named)) {
      return false;
    }
    List<Owner> owners = new ArrayList<>(all);
    for (int i = 0; i < lines.size(); i++) {
      Owner owner = named.get(i);
      Owner told = withRole(owner, lines.get(i), roster);
      if (owner.name().isEmpty() || !(owner.role().isEmpty() || owner.role().equals(told.role()))) {
        return false;
      }
      owners.set(owners.indexOf(owner), told);
    }
    all.clear();
    all.addAll(owners);
    return true;
  }

  /** As if the role stood in brackets behind the name; where that reads otherwise, all of it. */
  private static Owner withRole(Owner owner, String role, Roster roster) {
    List<String> one = List.of(owner.name() + " (" + role + ")");
    List<Owner> read = Owners.parse(one, owner.responsibility(), roster);
    boolean sure = read.size() == 1 && read.get(0).name().equals(owner.name());
    return sure && !read.get(0).role().isEmpty()
        ? read.get(0)
        : new Owner(owner.name(), role, owner.organisation(), owner.responsibility());
  }
}
