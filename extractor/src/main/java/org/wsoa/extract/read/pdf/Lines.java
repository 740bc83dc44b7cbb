package org.wsoa.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.RaisedFigures;

/** Makes lines of letters: into lines first, then each line in order of place and of painting. */
final class Lines {
  private static final Pattern BULLET = Pattern.compile("^([•▪◦●○■□‣➢✓·])(\\s*)(.*)$");
  private static final Pattern DASH = Pattern.compile("^([-–—o])(\\s+)(\\S.*)$");
  private static final Pattern NUMBER =
      Pattern.compile("^(\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])(\\s+)(\\S.*)$");

  private static final List<Pattern> MARKERS = List.of(BULLET, DASH, NUMBER);

  /** Where a number's full stop or bracket stands at most: behind a bracket and four letters. */
  private static final int MARKER_LENGTH = 5;

  /** A heading and what stands so far beside it in smaller type are two. */
  private static final float OTHER_SIZE_EM = 3;

  /** Type of one size, rounded as programs do. */
  private static final float ALIKE = 0.87f;

  private static final float RAISED_SHARE = 0.9f;
  private static final float RAISED_EM = 0.2f;

  private final PageContent page;
  private final Tuning tuning;

  Lines(PageContent page, Tuning tuning) {
    this.page = page;
    this.tuning = tuning;
  }

  /**
   * Lines of one reading direction, from the top; letters of other directions follow in lines of
   * their own.
   *
   * @param glyphs numbers of letters, in order of painting
   * @param splitEm a gap this wide parts two lines side by side; infinite for none
   */
  List<Line> of(int[] glyphs, float splitEm) {
    List<Line> lines = new ArrayList<>();
    int[] count = new int[PageContent.SLANTED + 1];
    for (int g : glyphs) {
      count[page.direction[g]] += page.has(g, PageContent.DROPPED) ? 0 : 1;
    }
    for (int direction = 0; direction < count.length; direction++) {
      int[] own = new int[count[direction]];
      int next = 0;
      for (int g : glyphs) {
        if (page.direction[g] == direction
            && next < own.length
            && !page.has(g, PageContent.DROPPED)) {
          own[next++] = g;
        }
      }
      if (next > 0) {
        bucket(own, lines, splitEm);
      }
    }
    return lines;
  }

  private float baseline(int g) {
    return page.lower(g) - 0.22f * page.size[g];
  }

  /** A place of a letter, in points. */
  private interface Key {
    float of(int glyph);
  }

  /** The letters in order of a place, those at the same place in order of painting. */
  private static int[] sorted(int[] glyphs, Key key) {
    long[] keys = new long[glyphs.length];
    boolean inOrder = true;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) ascending(key.of(glyphs[i])) << Integer.SIZE | glyphs[i];
      inOrder &= i == 0 || keys[i] > keys[i - 1];
    }
    if (inOrder) {
      return glyphs; // most text is painted as it is read
    }
    Arrays.sort(keys);
    int[] sorted = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (int) keys[i];
    }
    return sorted;
  }

  /**
   * A whole number that is greater where the place is: the bits of a float, negative ones turned.
   */
  private static int ascending(float place) {
    int bits = Float.floatToIntBits(place);
    return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
  }

  private void bucket(int[] glyphs, List<Line> lines, float splitEm) {
    int[] own = sorted(glyphs, this::baseline);
    int begin = 0;
    while (begin < own.length) {
      int core = own[begin];
      int end = begin + 1;
      while (end < own.length && sameLine(core, own[end])) {
        if (page.size[own[end]] > page.size[core] * 1.05f) {
          core = own[end];
        }
        end++;
      }
      cut(sorted(Arrays.copyOfRange(own, begin, end), page::start), lines, splitEm);
      begin = end;
    }
  }

  private boolean sameLine(int core, int next) {
    float low = Math.min(page.lower(core), page.lower(next));
    float high = Math.max(page.upper(core), page.upper(next));
    float smaller =
        Math.min(page.lower(core) - page.upper(core), page.lower(next) - page.upper(next));
    return low - high >= tuning.sameLineShare() * smaller;
  }

  private void cut(int[] members, List<Line> lines, float splitEm) {
    if (Float.isInfinite(splitEm)) {
      add(members, lines);
      return;
    }
    int begin = 0;
    int previous = -1;
    for (int i = 0; i < members.length; i++) {
      int g = members[i];
      if (page.has(g, PageContent.BLANK)) {
        continue;
      }
      if (previous >= 0 && isApart(previous, g, splitEm)) {
        add(Arrays.copyOfRange(members, begin, i), lines);
        begin = i;
      }
      previous = g;
    }
    add(Arrays.copyOfRange(members, begin, members.length), lines);
  }

  /**
   * Whether a gap parts two letters: one this wide, or a few ems where the type is of two sizes.
   */
  private boolean isApart(int previous, int g, float splitEm) {
    float gap = page.start(g) - page.end(previous);
    float larger = Math.max(page.size[g], page.size[previous]);
    float smaller = Math.min(page.size[g], page.size[previous]);
    return gap > splitEm * larger || (gap > OTHER_SIZE_EM * larger && smaller < ALIKE * larger);
  }

  private void add(int[] members, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[members.length];
    int[] kept = new int[members.length];
    int count = 0;
    boolean bold = true;
    boolean artifact = true;
    boolean doubled = false;
    float size = 0;
    int previous = -1;
    int spaces = 0;
    int largest = largest(members);
    for (int g : members) {
      String letters = isRaised(g, largest) ? RaisedFigures.of(page.text[g]) : page.text[g];
      if (letters.isBlank()) {
        spaces += previous < 0 ? 0 : letters.length();
        continue;
      }
      if (previous >= 0 && isTwin(kept, count, g)) {
        doubled = true;
        continue;
      }
      if (previous >= 0) {
        append(
            text, spaces, page.start(g) - page.end(previous), Math.max(size * 0.7f, page.size[g]));
      }
      offsets[count] = text.length();
      kept[count++] = g;
      text.append(letters);
      bold &= page.has(g, PageContent.BOLD);
      artifact &= page.has(g, PageContent.ARTIFACT);
      size = Math.max(size, page.size[g]);
      spaces = 0;
      previous = g;
    }
    if (count > 0) {
      int[] own = Arrays.copyOf(kept, count);
      lines.add(line(text.toString(), offsets, own, size, spaces > 0, bold || doubled, artifact));
    }
  }

  private int largest(int[] members) {
    int largest = members[0];
    for (int g : members) {
      largest = page.size[g] > page.size[largest] ? g : largest;
    }
    return largest;
  }

  /** Whether a letter is a figure set small above the line, as the mark of a footnote is. */
  private boolean isRaised(int g, int largest) {
    return page.size[g] <= RAISED_SHARE * page.size[largest]
        && page.text[g].length() == 1
        && Character.isDigit(page.text[g].charAt(0))
        && baseline(largest) - baseline(g) > RAISED_EM * page.size[largest];
  }

  private boolean isTwin(int[] kept, int count, int g) {
    float near = tuning.fakeBoldEm() * page.size[g];
    float start = page.start(g);
    for (int k = count - 1; k >= Math.max(0, count - 3); k--) {
      int other = kept[k];
      if (Math.abs(start - page.start(other)) <= near
          && Math.abs(page.lower(g) - page.lower(other)) <= near
          && page.text[g].equals(page.text[other])) {
        return true;
      }
    }
    return false;
  }

  private void append(StringBuilder text, int spaces, float gap, float size) {
    int count = spaces;
    if (count == 0 && gap > tuning.wordGapEm() * size) {
      count = 1;
    }
    if (count == 1 && gap > tuning.wideGapEm() * size) {
      count = 2;
    }
    for (int k = Math.min(count, 8); k > 0; k--) {
      text.append(' ');
    }
  }

  private Line line(
      String text,
      int[] offsets,
      int[] kept,
      float size,
      boolean spaceAfter,
      boolean bold,
      boolean artifact) {
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    float end = Float.NEGATIVE_INFINITY;
    float[] box = PathBuilder.nothing();
    for (int g : kept) {
      top = Math.min(top, page.upper(g));
      bottom = Math.max(bottom, page.lower(g));
      end = Math.max(end, page.end(g));
      PathBuilder.grow(box, page.x0[g], page.y0[g]);
      PathBuilder.grow(box, page.x1[g], page.y1[g]);
    }
    float start = page.start(kept[0]);
    String marker = "";
    String rest = text;
    float textStart = start;
    int from = 0;
    boolean tight = false;
    Matcher m = marked(text);
    if (m != null) {
      int at = m.start(3);
      int k = 0;
      while (k < kept.length && offsets[k] < at) {
        k++;
      }
      if (k < kept.length) {
        float gap = page.start(kept[k]) - page.end(kept[k - 1]);
        tight = m.pattern() != BULLET && gap <= 0.45f * size;
        if (!tight || Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '(') {
          marker = m.group(1);
          rest = m.group(3);
          textStart = page.start(kept[k]);
          from = k;
        }
      } else if (m.group(3).isEmpty()) {
        marker = m.group(1);
        rest = "";
      }
    }
    int last = wordEnd(offsets, kept, from);
    while (last + 1 < kept.length && isCloser(text, offsets[last + 1])) {
      last++; // a slash that stands apart is never taken to the next line (UAX 14, rule LB13)
    }
    float firstWord = from < kept.length ? page.end(kept[last]) - textStart : 0;
    float space =
        last + 1 < kept.length
            ? page.start(kept[last + 1]) - page.end(kept[last])
            : Float.POSITIVE_INFINITY;
    return new Line(
        rest,
        marker,
        tight && !marker.isEmpty(),
        start,
        end,
        top,
        bottom,
        textStart,
        firstWord,
        space,
        size,
        spaceAfter,
        bold,
        page.mark[kept[0]],
        artifact,
        box);
  }

  /** The last letter of the word that begins at a letter. */
  private int wordEnd(int[] offsets, int[] kept, int from) {
    int last = from;
    while (last + 1 < kept.length
        && offsets[last + 1] == offsets[last] + page.text[kept[last]].length()) {
      last++;
    }
    return last;
  }

  /** Whether a slash stands there as a word of its own. */
  private static boolean isCloser(String text, int at) {
    return text.charAt(at) == '/' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  /** The line parted into marker, space and rest; null where it begins with no marker. */
  private static @Nullable Matcher marked(String text) {
    if (!mayBeMarked(text)) {
      return null;
    }
    for (Pattern marker : MARKERS) {
      Matcher m = marker.matcher(text);
      if (m.matches()) {
        return m;
      }
    }
    return null;
  }

  /** Whether a marker may stand in front: of most lines a look at the first letters says no. */
  private static boolean mayBeMarked(String text) {
    char c = text.charAt(0);
    boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '(';
    if (!inWord) {
      return c < 'A' || c > 'Z';
    }
    boolean closed = c == 'o' && text.length() > 1 && Character.isWhitespace(text.charAt(1));
    for (int i = Math.min(text.length() - 1, MARKER_LENGTH); i > 0 && !closed; i--) {
      closed = text.charAt(i) == '.' || text.charAt(i) == ')';
    }
    return closed;
  }
}
