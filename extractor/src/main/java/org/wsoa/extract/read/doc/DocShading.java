package org.wsoa.extract.read.doc;

import java.util.List;
import java.util.Optional;
import org.apache.poi.util.LittleEndian;
import org.wsoa.extract.read.Fill;

/** Shadings as binary documents store them (MS-DOC, 2.9.248 and 2.9.249), as colours. */
final class DocShading {
  private static final int NOTHING = 0xFFFF;
  private static final int AUTOMATIC = 0xFF;
  private static final Fill WHITE = new Fill(255, 255, 255);
  private static final Fill BLACK = new Fill(0, 0, 0);

  /** The sixteen colours that have a number, from 1 (MS-DOC, 2.9.119). */
  private static final List<Integer> NUMBERED =
      List.of(
          0x000000, 0x0000ff, 0x00ffff, 0x00ff00, 0xff00ff, 0xff0000, 0xffff00, 0xffffff, 0x000080,
          0x008080, 0x008000, 0x800080, 0x800000, 0x808000, 0x808080, 0xc0c0c0);

  /** Share of the foreground in per mille, by pattern (MS-DOC, 2.9.121). */
  private static final int[] SHARES = {
    0, 1000, 50, 100, 200, 250, 300, 400, 500, 600, 700, 750, 800, 900
  };

  /** Pattern number of 2.5 per cent, the first of those that were added later. */
  private static final int FIRST_FINE = 35;

  private static final int[] FINE_SHARES = {
    25, 75, 125, 150, 175, 225, 275, 325, 350, 375, 425, 450, 475, 525, 550, 575, 625, 650, 675,
    725, 775, 825, 850, 875, 925, 950, 975, 970
  };

  private DocShading() {}

  /**
   * The colour of a shading that names its colours by number.
   *
   * @param shd foreground (5 bits), background (5 bits), pattern (6 bits)
   */
  static Optional<Fill> ofIndex(int shd) {
    if (shd == NOTHING) {
      return Optional.empty();
    }
    return mixed(numbered(shd & 31), numbered((shd >> 5) & 31), shd >> 10);
  }

  /**
   * The colour of a shading that has its colours in full.
   *
   * @param at where its ten bytes begin: foreground, background, pattern
   */
  static Optional<Fill> ofColours(byte[] bytes, int at) {
    int pattern = LittleEndian.getUShort(bytes, at + 8);
    if (pattern == NOTHING) {
      return Optional.empty();
    }
    return mixed(colour(bytes, at), colour(bytes, at + 4), pattern);
  }

  private static Optional<Fill> numbered(int number) {
    return number > 0 && number <= NUMBERED.size()
        ? Optional.of(Fill.ofRgb(NUMBERED.get(number - 1)))
        : Optional.empty();
  }

  private static Optional<Fill> colour(byte[] bytes, int at) {
    if ((bytes[at + 3] & 255) == AUTOMATIC) {
      return Optional.empty();
    }
    return Optional.of(new Fill(bytes[at] & 255, bytes[at + 1] & 255, bytes[at + 2] & 255));
  }

  /** A hatching counts as its background. */
  private static Optional<Fill> mixed(Optional<Fill> fore, Optional<Fill> back, int pattern) {
    int share = share(pattern);
    if (share == 0) {
      return back;
    }
    Fill over = fore.orElse(BLACK);
    Fill under = back.orElse(WHITE);
    return Optional.of(
        new Fill(
            mixed(over.red(), under.red(), share),
            mixed(over.green(), under.green(), share),
            mixed(over.blue(), under.blue(), share)));
  }

  private static int share(int pattern) {
    if (pattern < SHARES.length) {
      return SHARES[pattern];
    }
    int fine = pattern - FIRST_FINE;
    return fine >= 0 && fine < FINE_SHARES.length ? FINE_SHARES[fine] : 0;
  }

  private static int mixed(int over, int under, int share) {
    return (over * share + under * (1000 - share) + 500) / 1000;
  }
}
