package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.pdf.StructureTags.PageTags;
import org.wsoa.model.Box;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/**
 * Lays pages out in order, each when the next one has been read: what is stamped on a page shows
 * only beside its neighbours.
 */
final class PageQueue {
  private record Waiting(
      PageContent page,
      int number,
      PageTags tags,
      Tuning tuning,
      List<Stamps.Run> candidates,
      List<Feet.Foot> feet) {}

  private final Diagnostics diagnostics;
  private final PageWatcher watcher;
  private final List<PageReader.Layout> done = new ArrayList<>();
  private final List<Stamps.Run> stamps = new ArrayList<>();
  private Optional<Waiting> waiting = Optional.empty();

  PageQueue(Diagnostics diagnostics, PageWatcher watcher) {
    this.diagnostics = diagnostics;
    this.watcher = watcher;
  }

  /** Takes the next page that could be read. */
  void add(PageContent page, int number, PageTags tags, Tuning tuning) {
    Waiting next =
        new Waiting(
            page, number, tags, tuning, Stamps.candidates(page), Feet.candidates(page, tuning));
    List<Stamps.Run> again = new ArrayList<>();
    if (waiting.isPresent()) {
      Waiting before = waiting.get();
      int pages = number - before.number();
      for (Stamps.Run stamp : Stamps.shared(before.candidates(), next.candidates(), pages)) {
        if (!stamps.contains(stamp)) {
          stamps.add(stamp);
        }
      }
      again = Stamps.shared(next.candidates(), before.candidates(), -pages);
      Feet.mark(before.page(), Feet.shared(before.feet(), next.feet(), pages));
      Feet.mark(page, Feet.shared(next.feet(), before.feet(), -pages));
      layOut(before);
    }
    stamps.clear();
    stamps.addAll(again);
    waiting = Optional.of(next);
  }

  /** The pages that could be laid out; none may be added any more. */
  List<PageReader.Layout> finish() {
    waiting.ifPresent(this::layOut);
    waiting = Optional.empty();
    return done;
  }

  private void layOut(Waiting page) {
    try {
      Optional<PageReader.Layout> before =
          done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
      PageReader reader = new PageReader(page.page(), page.number(), page.tags(), page.tuning());
      PageReader.Layout layout = reader.read(before, List.copyOf(stamps));
      done.add(layout);
      watcher.look(page.page(), page.number(), layout.turn(), page.tuning());
      for (float[] b : layout.struck()) {
        diagnostics.info(
            DiagnosticCode.STRUCK_TEXT,
            "struck-through text was left out",
            Place.onPage(page.number(), layout.turn().shown(b[0], b[1], b[2], b[3])));
      }
    } catch (RuntimeException | StackOverflowError damaged) {
      tellDamaged(page.number(), diagnostics);
    }
  }

  /** Says that a page is missing. */
  static void tellDamaged(int number, Diagnostics diagnostics) {
    diagnostics.error(
        DiagnosticCode.DAMAGED_PART,
        "page " + number + " could not be read and is left out",
        Place.onPage(number, new Box(0, 0, 0, 0)));
  }
}
