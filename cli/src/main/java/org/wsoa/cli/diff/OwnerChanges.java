package org.wsoa.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.wsoa.model.Owner;

/** Which owners have come and gone. */
final class OwnerChanges {
  private OwnerChanges() {}

  /**
   * Tells of every owner who is not in both lists; one who is in both under another role,
   * organisation or responsibility has changed. The order of owners says nothing.
   */
  static void compare(List<Owner> before, List<Owner> after, Found found) {
    List<Owner> gone = new ArrayList<>(before);
    List<Owner> come = new ArrayList<>(after);
    pair(gone, come, OwnerChanges::same, (was, is) -> {});
    pair(
        gone,
        come,
        OwnerChanges::sameParty,
        (was, is) -> found.add(ChangeKind.OWNER_CHANGED, Optional.of(was), Optional.of(is)));
    gone.forEach(
        owner -> found.add(ChangeKind.OWNER_REMOVED, Optional.of(owner), Optional.empty()));
    come.forEach(owner -> found.add(ChangeKind.OWNER_ADDED, Optional.empty(), Optional.of(owner)));
  }

  /** What is done with two owners who belong together. */
  private interface Meeting {
    void of(Owner was, Owner is);
  }

  private static void pair(
      List<Owner> gone, List<Owner> come, BiPredicate<Owner, Owner> together, Meeting meeting) {
    for (Owner was : List.copyOf(gone)) {
      Optional<Owner> is = come.stream().filter(other -> together.test(was, other)).findFirst();
      if (is.isPresent()) {
        gone.remove(was);
        come.remove(is.get());
        meeting.of(was, is.get());
      }
    }
  }

  private static boolean same(Owner one, Owner other) {
    return one.responsibility() == other.responsibility()
        && Wording.same(one.name(), other.name())
        && Wording.same(one.role(), other.role())
        && Wording.same(one.organisation(), other.organisation());
  }

  /** The same person; of owners without a name, the same role, else the same organisation. */
  private static boolean sameParty(Owner one, Owner other) {
    if (!one.name().isEmpty() || !other.name().isEmpty()) {
      return Wording.same(one.name(), other.name());
    }
    if (!one.role().isEmpty() || !other.role().isEmpty()) {
      return Wording.same(one.role(), other.role());
    }
    return Wording.same(one.organisation(), other.organisation());
  }
}
