package org.wsoa.extract.read.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.wsoa.extract.read.CleanText;
import org.wsoa.extract.read.Numerals;
import org.wsoa.extract.read.Symbols;

/**
 * Counts the entries of lists and writes their markers. Paragraphs are to be handed over in the
 * order of the document.
 */
final class DocLists {
  private static final int LEVELS = 9;
  private static final int BULLET = 23;

  /** Ordinals above belong to numberings of before Word 97. */
  private static final int MOST_LISTS = 0x7FE;

  /** Operation number of sprmCRgFtc0, the font of a bullet. */
  private static final int FONT = 0x4F;

  private final HWPFDocument document;
  private final Symbols symbols;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Set<Integer> restarted = new HashSet<>();

  DocLists(HWPFDocument document, Symbols symbols) {
    this.document = document;
    this.symbols = symbols;
  }

  /** A list marker; empty text for none. */
  record Marker(String text, boolean bullet) {
    static final Marker NONE = new Marker("", false);
  }

  /** Counts a paragraph, if it is an entry of a list, and says its marker. */
  Marker next(Paragraph paragraph) {
    int number = paragraph.getIlfo();
    int level = paragraph.getIlvl();
    if (number < 1 || number > MOST_LISTS || level < 0 || level >= LEVELS) {
      return Marker.NONE;
    }
    return list(number).map(list -> next(list, number, level)).orElse(Marker.NONE);
  }

  private Optional<ListData> list(int number) {
    if (document.getListTables() == null) {
      return Optional.empty();
    }
    try {
      LFO override = document.getListTables().getLfo(number);
      return Optional.ofNullable(document.getListTables().getListData(override.getLsid()));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private Marker next(ListData list, int number, int level) {
    int[] counts = counters.computeIfAbsent(list.getLsid(), key -> unstarted());
    Optional<Integer> restart = startOverride(number, level);
    if (restart.isPresent() && restarted.add(number * LEVELS + level)) {
      counts[level] = restart.get();
    } else {
      counts[level] = counts[level] < 0 ? start(list, level) : counts[level] + 1;
    }
    Arrays.fill(counts, level + 1, LEVELS, -1);
    return level(list, level).map(shown -> marker(list, shown, counts)).orElse(Marker.NONE);
  }

  private Optional<Integer> startOverride(int number, int level) {
    try {
      LFOData data = document.getListTables().getLfoData(number);
      if (data != null && data.getRgLfoLvl() != null) {
        for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
          if (override != null && override.getLevelNum() == level && override.isStartAt()) {
            return Optional.of(override.getIStartAt());
          }
        }
      }
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static int[] unstarted() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, -1);
    return counts;
  }

  private static Optional<ListLevel> level(ListData list, int level) {
    ListLevel[] levels = list.getLevels();
    return level < levels.length ? Optional.ofNullable(levels[level]) : Optional.empty();
  }

  private static int start(ListData list, int level) {
    return level(list, level).map(ListLevel::getStartAt).orElse(1);
  }

  private Marker marker(ListData list, ListLevel shown, int[] counts) {
    String pattern = shown.getNumberText() == null ? "" : shown.getNumberText();
    if (shown.getNumberFormat() == BULLET) {
      return new Marker(symbols.bullet(font(shown), pattern), true);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      int upper = pattern.charAt(i);
      if (upper >= LEVELS) {
        text.append(pattern.charAt(i));
        continue;
      }
      int value = counts[upper] < 0 ? start(list, upper) : counts[upper];
      int format = level(list, upper).map(ListLevel::getNumberFormat).orElse(0);
      text.append(
          shown.isLegalNumbering()
              ? Integer.toString(value)
              : Numerals.format(name(format), "", value));
    }
    return new Marker(CleanText.shown(text), false);
  }

  /** Names of number formats (MS-OSHARED, 2.2.1.3). */
  private static String name(int format) {
    return switch (format) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 5 -> "ordinal";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 255 -> "none";
      default -> "decimal";
    };
  }

  private String font(ListLevel level) {
    byte[] properties = level.getGrpprlChpx();
    if (properties == null || document.getFontTable() == null) {
      return "";
    }
    for (SprmIterator all = new SprmIterator(properties, 0); all.hasNext(); ) {
      SprmOperation sprm = all.next();
      if (sprm.getType() == SprmOperation.TYPE_CHP && sprm.getOperation() == FONT) {
        String name = document.getFontTable().getMainFont(sprm.getOperand() & 0xFFFF);
        return name == null ? "" : name;
      }
    }
    return "";
  }
}
