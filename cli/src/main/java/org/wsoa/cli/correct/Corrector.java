package org.wsoa.cli.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Document;
import org.wsoa.model.Place;
import org.wsoa.model.Severity;

/**
 * Makes corrections to documents. Each stands by itself: one whose tests fail, whose place is gone
 * or that would leave no valid document is left out, and told. All that can be made are made before
 * the whole is checked, so that two that belong together are held against it together.
 */
public final class Corrector {
  /** So often a document is checked at most; a file of more faulty corrections is no help. */
  private static final int MOST_CHECKS = 60;

  private final Function<byte[], List<String>> faults;

  /**
   * @param faults tells what is wrong with a document's JSON, each fault led by a JSON Pointer
   */
  public Corrector(Function<byte[], List<String>> faults) {
    this.faults = faults;
  }

  /**
   * A correction that no longer applies.
   *
   * @param path JSON Pointer into the plan
   * @param reason half a sentence
   */
  public record Refused(String path, String reason) {}

  /**
   * A corrected document.
   *
   * @param document with a diagnostic for each correction that was left out
   * @param applied how many corrections were made
   * @param refused those that were left out, in the file's order
   */
  public record Corrected(Document document, int applied, List<Refused> refused) {
    /** Copies the list. */
    public Corrected {
      refused = List.copyOf(refused);
    }
  }

  /** Makes the corrections of one file. */
  public Corrected correct(Document document, Corrections file) {
    List<Correction> corrections = file.corrections();
    Work work = new Work(document, corrections);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < corrections.size(); i++) {
      all.add(i);
    }
    work.make(PlanTree.of(document), all);
    PlanTree tree = work.again();
    int applied = corrections.size() - work.refused.size();
    Document corrected = applied == 0 ? document : new Settled(tree).document(document);
    List<Refused> refused = new ArrayList<>();
    work.refused.forEach(
        (index, reason) ->
            refused.add(new Refused(Words.shown(corrections.get(index).path()), reason)));
    return new Corrected(told(corrected, tree, corrections, work.refused), applied, refused);
  }

  private static Document told(
      Document document,
      PlanTree tree,
      List<Correction> corrections,
      Map<Integer, String> refused) {
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    refused.forEach(
        (index, reason) -> {
          String path = corrections.get(index).path();
          diagnostics.add(
              new Diagnostic(
                  DiagnosticCode.CORRECTION_NOT_APPLIED,
                  Severity.WARNING,
                  "The correction of " + Words.shown(path) + " was left out: " + reason,
                  tree.pointers()
                      .leftOut(index)
                      .filter(now -> !tree.at(now).isMissingNode())
                      .flatMap(now -> place(document.evidence(), now))));
        });
    return new Document(
        document.schemaVersion(),
        document.plan(),
        document.source(),
        document.evidence(),
        diagnostics);
  }

  /** Where a value was read, or what it is a part of. */
  private static Optional<Place> place(Map<String, List<Place>> evidence, String path) {
    for (String at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      List<Place> places = evidence.getOrDefault(at, List.of());
      if (!places.isEmpty()) {
        return Optional.of(places.get(0));
      }
    }
    return Optional.empty();
  }

  /** Finds out which corrections of one file can be made. */
  private final class Work {
    private final Document document;
    private final List<Correction> corrections;
    private final Map<Integer, String> refused = new TreeMap<>();
    private int checks;

    /** What was wrong with the document to begin with. */
    private Optional<List<String>> before = Optional.empty();

    Work(Document document, List<Correction> corrections) {
      this.document = document;
      this.corrections = corrections;
    }

    /**
     * Makes those that can be made; the others are refused.
     *
     * @param base is not changed
     * @param wanted which, in order
     */
    PlanTree make(PlanTree base, List<Integer> wanted) {
      List<Integer> left = new ArrayList<>(wanted);
      while (true) {
        PlanTree tree = base.copy();
        Map<Integer, String> stale = new TreeMap<>();
        List<Integer> made = new ArrayList<>();
        for (int index : left) {
          Optional<String> reason = tree.make(corrections.get(index));
          reason.ifPresentOrElse(words -> stale.put(index, words), () -> made.add(index));
        }
        List<String> broken = made.isEmpty() ? List.of() : check(tree);
        if (broken.isEmpty()) {
          refused.putAll(stale);
          return tree;
        }
        Map<Integer, String> guilty =
            made.size() == 1 || checks > MOST_CHECKS
                ? blamed(made, broken.get(0))
                : tree.isRenumbered() ? Map.of() : guilty(made, broken);
        if (guilty.isEmpty()) {
          int half = left.size() / 2;
          PlanTree first = make(base, left.subList(0, half));
          return make(first, left.subList(half, left.size()));
        }
        refused.putAll(guilty);
        left.removeAll(guilty.keySet());
      }
    }

    /** Makes those that were not refused, and follows what the others would have changed. */
    PlanTree again() {
      PlanTree tree = PlanTree.of(document);
      for (int i = 0; i < corrections.size(); i++) {
        if (refused.containsKey(i)) {
          tree.pointers().leaveOut(i, corrections.get(i).path());
        } else {
          tree.make(corrections.get(i));
        }
      }
      return tree;
    }

    /** What is wrong once these corrections are made, and was not wrong before. */
    private List<String> check(PlanTree tree) {
      checks++;
      List<String> broken = faultsOf(tree);
      if (!broken.isEmpty() && before.isEmpty()) {
        before = Optional.of(faultsOf(PlanTree.of(document)));
      }
      List<String> known = before.orElse(List.of());
      return broken.stream().filter(fault -> !known.contains(fault)).toList();
    }

    private List<String> faultsOf(PlanTree tree) {
      try {
        return faults.apply(new Settled(tree).json(document));
      } catch (IllegalArgumentException e) {
        return List.of(String.valueOf(e.getMessage()));
      }
    }

    private Map<Integer, String> blamed(List<Integer> made, String fault) {
      Map<Integer, String> guilty = new TreeMap<>();
      String reason =
          made.size() == 1
              ? unfit(fault)
              : "too many corrections of this file do not fit to try each by itself";
      made.forEach(index -> guilty.put(index, reason));
      return guilty;
    }

    /** The corrections that faults name the places of; for each the last and closest one. */
    private Map<Integer, String> guilty(List<Integer> made, List<String> broken) {
      Map<Integer, String> guilty = new TreeMap<>();
      for (String fault : broken) {
        int closest = -1;
        for (int index : made) {
          String path = corrections.get(index).path();
          boolean longer = closest < 0 || path.length() >= corrections.get(closest).path().length();
          if (longer && names(fault, corrections.get(index).change())) {
            closest = index;
          }
        }
        if (closest >= 0) {
          guilty.putIfAbsent(closest, unfit(fault));
        }
      }
      return guilty;
    }
  }

  /** Whether a fault is one of what a change has set, or of what it has taken away. */
  private static boolean names(String fault, Operation change) {
    String at = "/plan" + change.path();
    String holder = "/plan" + change.parent() + ": ";
    return fault.startsWith(at + ":")
        || fault.startsWith(at + "/")
        || (fault.startsWith(holder) && fault.contains("'" + change.last() + "'"));
  }

  private static String unfit(String fault) {
    return "does not fit: " + Words.quoted(fault);
  }
}
