package org.wsoa.cli.diff;

/**
 * The thresholds by which an entry of the old plan is taken for one of the new. A ratio lies
 * between 0 (nothing in common) and 1 (the same).
 *
 * <p>They were set on 23 plans, published and invented, by how alike different entries of one plan
 * are: of 998 pairs of actions in one issue, 11 are at least 0.35 alike, and 4 at least 0.6; of
 * 10,467 pairs in different issues, 1 is at least 0.6. Outcomes repeat each other more: of 15,248
 * pairs of outcomes without a common action, 234 are at least 0.6 alike.
 *
 * @param textAnywhereRatio two actions, issues or priorities as alike as this are the same wherever
 *     they stand
 * @param outcomeAnywhereRatio the same for outcomes
 * @param textInPlaceRatio two texts as alike as this are the same entry when they stand in the same
 *     place, or bear the same number
 * @param editedTextRatio from here on, the share of letters kept counts beside the share of words
 * @param lettersFromRatio texts with fewer words in common than this are not compared by letters,
 *     for it takes long
 * @param shortTextChars texts up to this length always are
 * @param textWeightRatio what the text adds to the rank of a pair
 * @param placeWeightRatio what the same issue adds
 * @param refWeightRatio what the same number adds
 * @param restWeightRatio what the same date, owners and outcomes add
 */
record Tuning(
    double textAnywhereRatio,
    double outcomeAnywhereRatio,
    double textInPlaceRatio,
    double editedTextRatio,
    double lettersFromRatio,
    int shortTextChars,
    double textWeightRatio,
    double placeWeightRatio,
    double refWeightRatio,
    double restWeightRatio) {
  /** What is used. */
  static final Tuning USUAL = new Tuning(0.6, 0.85, 0.35, 0.6, 0.2, 40, 0.7, 0.12, 0.08, 0.1);
}
