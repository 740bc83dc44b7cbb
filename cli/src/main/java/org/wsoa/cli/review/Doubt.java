package org.wsoa.cli.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsoa.cli.plain.InWords;
import org.wsoa.model.Box;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import org.wsoa.model.Severity;

/**
 * A diagnostic as the page shows it.
 *
 * @param diagnostic what was unsure
 * @param where its place for a person; empty where it is about the whole document
 * @param page the page to show, from 1; 0 where there is none
 * @param box where on that page; absent where the whole page is meant
 * @param cell the name of the cell on a page drawn again; empty where there is none
 * @param pointers the values that were read there
 */
public record Doubt(
    Diagnostic diagnostic,
    String where,
    int page,
    Optional<Box> box,
    String cell,
    List<String> pointers) {
  /** The list and the ordinal that a pointer begins with. */
  private static final Pattern ENTITY = Pattern.compile("/[a-z]+/[0-9]+");

  /** Copies the lists. */
  public Doubt {
    pointers = List.copyOf(pointers);
  }

  /** The diagnostics of a document, what matters most first, else in its order. */
  static List<Doubt> of(Document document, Pointers pointers) {
    return document.diagnostics().stream()
        .sorted(Comparator.comparing(Diagnostic::severity).reversed())
        .map(diagnostic -> of(diagnostic, pointers))
        .toList();
  }

  /** The entities of which something was unsure, as JSON Pointers. */
  static Set<String> entities(List<Doubt> doubts) {
    return doubts.stream()
        .filter(doubt -> doubt.diagnostic().severity() != Severity.INFO)
        .flatMap(doubt -> doubt.pointers().stream())
        .map(pointer -> ENTITY.matcher(pointer))
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Doubt of(Diagnostic diagnostic, Pointers pointers) {
    Optional<Place> at = diagnostic.at();
    Optional<Place.Cell> cell = at.flatMap(Place::cell);
    return new Doubt(
        diagnostic,
        at.map(InWords::place).orElse(""),
        at.flatMap(InWords::page).orElse(0),
        at.flatMap(InWords::box).filter(box -> box.width() > 0 && box.height() > 0),
        cell.map(Redrawn::id).orElse(""),
        cell.map(pointers::in).orElse(List.of()));
  }
}
