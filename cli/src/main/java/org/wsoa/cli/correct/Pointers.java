package org.wsoa.cli.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wsoa.model.Place;

/**
 * What is remembered by pointer while a plan's lists grow and shrink: where values were read, which
 * dates have been corrected in what way, and what was not corrected.
 */
final class Pointers {
  private final TreeMap<String, List<Place>> evidence;

  /** Of dates: whose words have been corrected. */
  private final TreeSet<String> reworded;

  /** Of dates: whose days or precision have been corrected. */
  private final TreeSet<String> redated;

  /** Of corrections that are left out, by their number: what they would have changed. */
  private final TreeMap<Integer, String> leftOut;

  Pointers(Map<String, List<Place>> evidence) {
    this(evidence, List.of(), List.of(), Map.of());
  }

  private Pointers(
      Map<String, List<Place>> evidence,
      Collection<String> reworded,
      Collection<String> redated,
      Map<Integer, String> leftOut) {
    this.evidence = new TreeMap<>(evidence);
    this.reworded = new TreeSet<>(reworded);
    this.redated = new TreeSet<>(redated);
    this.leftOut = new TreeMap<>(leftOut);
  }

  Pointers copy() {
    return new Pointers(evidence, reworded, redated, leftOut);
  }

  /** Where values were read. */
  Map<String, List<Place>> evidence() {
    return evidence;
  }

  /** That the words of a date have been corrected. */
  void reword(String timing) {
    reworded.add(timing);
  }

  /** That the days of a date have been corrected, or the whole of it. */
  void redate(String timing) {
    redated.add(timing);
  }

  /** That a correction is left out. */
  void leaveOut(int number, String path) {
    leftOut.put(number, path);
  }

  /** Where what a left out correction would have changed is now; empty where it is gone. */
  Optional<String> leftOut(int number) {
    return Optional.ofNullable(leftOut.get(number));
  }

  /** The dates of which only the words have been corrected. */
  List<String> toRead() {
    return reworded.stream().filter(timing -> !redated.contains(timing)).toList();
  }

  /** What stood here stands here no longer; something else may. */
  void forgetDates(String path) {
    reworded.removeIf(pointer -> isWithin(pointer, path));
    redated.removeIf(pointer -> isWithin(pointer, path));
  }

  /** What stood here is gone. */
  void forget(String path) {
    forgetDates(path);
    evidence.keySet().removeIf(pointer -> isWithin(pointer, path));
    leftOut.values().removeIf(pointer -> isWithin(pointer, path));
  }

  /**
   * A list has one element more, or less. The pointers of one that goes must have been forgotten.
   *
   * @param list pointer to it
   * @param from index of the first element that has moved, before it did
   * @param by 1 or -1
   */
  void shift(String list, int from, int by) {
    TreeMap<String, List<Place>> places = new TreeMap<>();
    evidence.forEach((pointer, place) -> places.put(shifted(pointer, list, from, by), place));
    evidence.clear();
    evidence.putAll(places);
    leftOut.replaceAll((number, pointer) -> shifted(pointer, list, from, by));
    for (TreeSet<String> dates : List.of(reworded, redated)) {
      List<String> moved = new ArrayList<>();
      dates.forEach(pointer -> moved.add(shifted(pointer, list, from, by)));
      dates.clear();
      dates.addAll(moved);
    }
  }

  private static String shifted(String pointer, String list, int from, int by) {
    if (!pointer.startsWith(list + "/")) {
      return pointer;
    }
    int start = list.length() + 1;
    int slash = pointer.indexOf('/', start);
    int end = slash < 0 ? pointer.length() : slash;
    Optional<Integer> index = index(pointer.substring(start, end));
    return index.isPresent() && index.get() >= from
        ? pointer.substring(0, start) + (index.get() + by) + pointer.substring(end)
        : pointer;
  }

  /** The index that a part of a pointer is, by RFC 6901: digits without a leading zero. */
  static Optional<Integer> index(String part) {
    boolean digits = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean plain = digits && part.length() <= 9 && (part.length() == 1 || part.charAt(0) != '0');
    return plain ? Optional.of(Integer.parseInt(part)) : Optional.empty();
  }

  /** Whether a pointer leads to what another leads to, or to something in it. */
  static boolean isWithin(String pointer, String path) {
    return pointer.equals(path) || pointer.startsWith(path + "/");
  }
}
