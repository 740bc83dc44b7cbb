package org.wsoa.extract.read.pdf;

/** Is shown each page when it has been laid out. */
@FunctionalInterface
interface PageWatcher {
  /** Nobody who looks. */
  PageWatcher NOBODY = (page, number, turn, tuning) -> {};

  /**
   * Looks at a page, which is gone afterwards.
   *
   * @param page its content as it was read: turned, with what was left out marked so
   * @param number page from 1
   * @param turn how it was held
   * @param tuning by which it was measured
   */
  void look(PageContent page, int number, Turn turn, Tuning tuning);
}
