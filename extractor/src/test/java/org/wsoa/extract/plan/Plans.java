package org.wsoa.extract.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsoa.extract.Extractor;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.table.Flow;
import org.wsoa.extract.table.HeadingVocabulary;
import org.wsoa.extract.table.SectionReader;
import org.wsoa.extract.table.Stitcher;
import org.wsoa.extract.table.Tables;
import org.wsoa.model.Action;
import org.wsoa.model.Diagnostic;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Document;
import org.wsoa.model.Issue;
import org.wsoa.model.Outcome;
import org.wsoa.model.Owner;
import org.wsoa.model.Place;
import org.wsoa.model.Plan;
import org.wsoa.model.Priority;
import org.wsoa.model.Timing;

/**
 * A plan built for a test.
 *
 * @param plan the plan
 * @param evidence JSON Pointer into the plan to places
 * @param diagnostics what there was to tell
 */
record Plans(Plan plan, Map<String, List<Place>> evidence, List<Diagnostic> diagnostics) {
  private static final HeadingVocabulary VOCABULARY = HeadingVocabulary.load();
  private static final SectionReader SECTIONS = new SectionReader(VOCABULARY);
  private static final Extractor EXTRACTOR = new Extractor();

  /** The plan of a document of one table. */
  static Plans of(Tables table) {
    return of(table.raw());
  }

  /** The plan of a document of these blocks. */
  static Plans of(Block... blocks) {
    return of(List.of(), blocks);
  }

  /** The plan of a document of these blocks, with running headers and footers. */
  static Plans of(List<TextBlock> furniture, Block... blocks) {
    Diagnostics diagnostics = new Diagnostics();
    RawDocument document = new RawDocument(List.of(blocks), furniture, Optional.empty());
    Flow flow = new Stitcher(SECTIONS).stitch(document, diagnostics);
    PlanBuilder builder = new PlanBuilder(new Understanding(SECTIONS), VOCABULARY);
    PlanBuilder.Built built = builder.build(flow, diagnostics);
    return new Plans(built.plan(), built.evidence(), diagnostics.list());
  }

  /** The plan of a TSV file of these lines; {@code |} stands for a tab. */
  static Plans tsv(String... lines) {
    String text = String.join("\n", lines).replaceAll(" *\\| *", "\t") + "\n";
    try {
      Document document = EXTRACTOR.extract("plan.tsv", text.getBytes(StandardCharsets.UTF_8));
      return new Plans(document.plan(), document.evidence(), document.diagnostics());
    } catch (RejectedException e) {
      throw new IllegalStateException(e);
    }
  }

  Action action(int ordinal) {
    return plan.actions().get(ordinal - 1);
  }

  Outcome outcome(int ordinal) {
    return plan.outcomes().get(ordinal - 1);
  }

  List<String> actions() {
    return plan.actions().stream().map(Action::text).toList();
  }

  List<String> outcomes() {
    return plan.outcomes().stream().map(Outcome::text).toList();
  }

  List<String> owners(int action) {
    return action(action).owners().stream().map(Owner::name).toList();
  }

  /** The due of an action as written; empty for none. */
  String due(int action) {
    return action(action).due().map(Timing::text).orElse("");
  }

  /** Each as {@code id title}. */
  List<String> priorities() {
    return plan.priorities().stream().map(Plans::shown).toList();
  }

  private static String shown(Priority priority) {
    return priority.id() + " " + priority.title();
  }

  /** Each as {@code priority/id title}. */
  List<String> issues() {
    return plan.issues().stream().map(Plans::shown).toList();
  }

  private static String shown(Issue issue) {
    return issue.priorityId() + "/" + issue.id() + " " + issue.title();
  }

  /** Where a field was read; nothing for a field that was not. */
  List<Place> places(String pointer) {
    return evidence.getOrDefault(pointer, List.of());
  }

  List<String> messages(DiagnosticCode code) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.code() == code)
        .map(Diagnostic::message)
        .toList();
  }
}
