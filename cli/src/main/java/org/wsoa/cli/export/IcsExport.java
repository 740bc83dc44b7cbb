package org.wsoa.cli.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wsoa.cli.plain.InWords;
import org.wsoa.cli.plain.PlainText;
import org.wsoa.model.Colour;
import org.wsoa.model.Document;
import org.wsoa.model.Outcome;
import org.wsoa.model.Plan;
import org.wsoa.model.Rating;
import org.wsoa.model.State;
import org.wsoa.model.Timing;

/**
 * Deadlines as a calendar (iCalendar, RFC 5545): an event of one whole day for each action and each
 * outcome that has a date, on the last day meant.
 *
 * <p>No clock has a say: an event is stamped (DTSTAMP) with the last day of the plan's own date of
 * publication, or with 1970-01-01 where it has none. Its UID is made from the plan's area, kind and
 * title and from its own id, so that a later edition of the plan moves the same event.
 */
public final class IcsExport {
  private static final int SUMMARY_CHARS = 255;
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final ICalendar calendar = new ICalendar();
  private final Map<String, Integer> uids = new HashMap<>();

  private IcsExport() {
    calendar.setProductId("-//wsoa//wsoa//EN");
  }

  /** The whole file. */
  public static byte[] write(List<Document> documents) {
    IcsExport export = new IcsExport();
    documents.forEach(export::add);
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // the library folds by characters, the RFC by octets
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(export.calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return IcsFolding.fold(text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private void add(Document document) {
    Plan plan = document.plan();
    for (ActionRow row : ActionRow.of(document)) {
      String ref = row.action().ref();
      String text = ref.isEmpty() ? row.action().text() : ref + " " + row.action().text();
      event(plan, "action", row.action().id(), text, row.action().due(), row.action().status())
          .ifPresent(event -> event.setDescription(Description.of(row)));
    }
    for (Outcome outcome : plan.outcomes()) {
      event(plan, "outcome", outcome.id(), outcome.text(), outcome.due(), outcome.impact())
          .ifPresent(event -> event.setDescription(words(plan, outcome)));
    }
  }

  private Optional<VEvent> event(
      Plan plan,
      String entity,
      String id,
      String text,
      Optional<Timing> due,
      Optional<Rating> rating) {
    Optional<LocalDate> day = due.flatMap(Timing::end).filter(IcsExport::holds);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    VEvent event = new VEvent();
    event.setUid(uid(plan, entity, id));
    event.setDateTimeStamp(stamp(plan));
    event.setDateStart(date(day.get()), false);
    event.setDateEnd(date(day.get().plusDays(1)), false);
    event.setSummary(PlainText.upTo(SUMMARY_CHARS, PlainText.line(text)));
    event.setTransparency(true);
    event.addCategories(entity);
    rating.flatMap(Rating::state).map(State::wireName).ifPresent(event::addCategories);
    rating.flatMap(Rating::rating).map(Colour::wireName).ifPresent(event::addCategories);
    calendar.addEvent(event);
    return Optional.of(event);
  }

  private static String words(Plan plan, Outcome outcome) {
    return PlainText.line(outcome.text())
        + outcome.due().map(due -> "\nDue: " + InWords.timing(due)).orElse("")
        + "\nPlan: "
        + PlainText.line(plan.title());
  }

  private static boolean holds(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.plusDays(1).getYear() <= LAST_YEAR;
  }

  /** The same plan in two files has the same events; the calendar must not. */
  private String uid(Plan plan, String entity, String id) {
    String name = String.join("\n", plan.area(), plan.kind().wireName(), plan.title(), entity, id);
    int before = uids.merge(name, 1, Integer::sum);
    String told = before == 1 ? name : name + "\n" + before;
    return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Date stamp(Plan plan) {
    return plan.published()
        .flatMap(Timing::end)
        .filter(IcsExport::holds)
        .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .orElse(Date.from(Instant.EPOCH));
  }

  private static Date date(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false),
        false);
  }
}
