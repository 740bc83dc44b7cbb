package org.wsoa.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents to test with; everything in them is invented. */
final class Examples {
  static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private Examples() {}

  /** A document in which no member of any record is absent. */
  static Document full() {
    Timing june = month("June 2024", 2024, 6, 30);
    Timing july = month("July 2024", 2024, 7, 31);
    Rating status =
        new Rating(Optional.of(Colour.AMBER), "A", "Some concerns", Optional.of(State.AT_RISK));
    Rating impact = new Rating(Optional.of(Colour.GREEN), "G", "It works", Optional.empty());
    Owner owner = new Owner("Ada Quill", "Head", "Council", Responsibility.ACCOUNTABLE);
    Progress progress = new Progress(Optional.of(june), "Begun.");
    Measure measure =
        new Measure(
            Direction.LEVEL,
            new BigDecimal("4.50"),
            Unit.PERCENT,
            Optional.of(new BigDecimal("0.9")),
            Optional.of(june),
            Optional.of(july));
    Action action =
        new Action(
            "1.1-A1",
            "1.1.1",
            "1",
            "1.1",
            "Write the \"plan\" – naïvely",
            List.of(owner),
            Optional.of(june),
            Optional.of(july),
            Optional.of(june),
            Optional.of(status),
            List.of(progress),
            List.of("1.1-O1"),
            "£5",
            "Minutes",
            Map.of("Risk", "High", "Link", "None"));
    Outcome outcome =
        new Outcome(
            "1.1-O1",
            "4.5% by July 2024",
            OutcomeKind.OUTCOME,
            Optional.of(Timing.undated("Ongoing", Precision.ONGOING)),
            List.of(measure),
            Optional.of(impact),
            "0.9%",
            "4.5%",
            List.of("1.1-A1"));
    Plan plan =
        new Plan(
            "A plan",
            "Somewhere",
            PlanKind.IMPROVEMENT_PLAN,
            Optional.of(june),
            Optional.of(new Inspection(List.of("Ofsted", "CQC"), Optional.of(june))),
            Optional.of(new DeclaredCounts(Optional.of(0), Optional.of(1), Optional.of(0))),
            List.of(
                new RatingScale(
                    ScaleSubject.ACTION,
                    List.of(
                        new RatingScale.Entry(Optional.of(Colour.AMBER), "A", "Some concerns")))),
            List.of(new Person("Ada Quill", "Head", "Council")),
            List.of(new Forum("Board", "Monthly", "Oversight")),
            List.of(new Priority("1", "First", List.of("Better"), List.of(owner))),
            List.of(new Issue("1.1", "1", "An issue", List.of("Strategy"), List.of(progress))),
            List.of(action),
            List.of(outcome));
    Place.Cell cell = new Place.Cell(1, 2, 3);
    return new Document(
        Document.SCHEMA_VERSION,
        plan,
        new Source("plan.pdf", "application/pdf", 1234, SHA256, Optional.of(7)),
        Map.of(
            "/actions/0", List.of(Place.onPage(1, new Box(0, 1.25, 100, 200)).in(cell)),
            "/actions/0/due", List.of(Place.onLine(4).in(cell), Place.onLine(5)),
            "/people/0", List.of(Place.inDocument().in(cell))),
        List.of(
            new Diagnostic(
                DiagnosticCode.JOINED_ROW,
                Severity.INFO,
                "Joined.",
                Optional.of(Place.onPage(2, new Box(0, 0, 1, 1))))));
  }

  /** A document in which every member that may be absent is. */
  static Document bare() {
    Plan plan =
        new Plan(
            "",
            "",
            PlanKind.ACTION_PLAN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Source source = new Source("a.tsv", "text/tab-separated-values", 0, SHA256, Optional.empty());
    return new Document(Document.SCHEMA_VERSION, plan, source, Map.of(), List.of());
  }

  private static Timing month(String text, int year, int month, int lastDay) {
    return Timing.of(
        text, Precision.MONTH, LocalDate.of(year, month, 1), LocalDate.of(year, month, lastDay));
  }
}
