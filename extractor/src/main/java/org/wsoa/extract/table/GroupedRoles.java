package org.wsoa.extract.table;

import java.util.List;

/**
 * The roles of owners under a heading that they share with the names: {@code Lead} over {@code
 * Name} and {@code Role} is one owner in two columns, not two owners.
 */
final class GroupedRoles {
  private GroupedRoles() {}

  /**
   * Takes such columns for roles.
   *
   * @param columns what the table's columns were taken for; changed in place
   * @param headings theirs, in the same order
   */
  static void tell(Columns columns, List<Heading> headings, HeadingVocabulary vocabulary) {
    List<Column> all = columns.all();
    for (int i = 1; i < all.size(); i++) {
      Heading name = headings.get(i - 1);
      Heading role = headings.get(i);
      Meaning meaning = all.get(i).meaning();
      if (!role.group().isEmpty()
          && role.group().equals(name.group())
          && meaning == all.get(i - 1).meaning()
          && meaning.responsibility().isPresent()
          && means(name, Meaning.NAME, vocabulary)
          && means(role, Meaning.ROLE, vocabulary)) {
        columns.take(all.get(i), Meaning.ROLE, "the role of the owner beside it");
      }
    }
  }

  private static boolean means(Heading heading, Meaning meaning, HeadingVocabulary vocabulary) {
    return vocabulary
        .best(heading.own())
        .filter(candidate -> candidate.meaning() == meaning)
        .isPresent();
  }
}
