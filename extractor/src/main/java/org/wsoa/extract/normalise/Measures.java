package org.wsoa.extract.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.DateScanner.Mode;
import org.wsoa.extract.normalise.DateScanner.Span;
import org.wsoa.model.Measure;
import org.wsoa.model.Timing;
import org.wsoa.model.Unit;

/** The shares that an outcome's text states, by the contract's Measure paragraph. */
public final class Measures {
  private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

  /** What a share has that has no sign; most outcomes have neither. */
  private static final Pattern PER_CENT = words("per\\s?cent");

  private static final WordHeads PER = WordHeads.of(Stream.of("per"));

  /** In 10-15% and 40 to 60% the first number is {@code low}. */
  private static final Pattern SHARE =
      words(
          "(?<![\\p{L}\\d.,])(?:(?<low>"
              + NUMBER
              + ")\\s?(?:-|to)\\s?)?(?<value>"
              + NUMBER
              + ")\\s?(?:%|per\\s?cent\\b)");

  private static final Pattern FROM = words("\\bfrom\\s(?:[^%;]{0,60}\\s)?$");
  private static final Pattern TO = words("\\b(?:to|target|aim|goal)\\b");

  /** A start that is stated as such, in a bracket perhaps. */
  private static final Pattern START =
      words(
          "\\b(?:baseline|currently|current(?:\\s\\w+)?|starting point)(?:\\s(?:of|is|at))?:?\\s?$");

  private static final Pattern BY =
      words("(?:^|[^\\p{L}]|baseline|benchmark)by\\s(?:the\\s|around\\s|about\\s)?$");
  private static final Pattern AGAINST =
      words(
          "\\b(?:against|compar(?:ed|ison|ing)\\s(?:to|with|against)|relative\\sto|versus|"
              + "(?:baseline|benchmark)(?:\\s(?:of|from|in|at|as\\sat|set\\sin))?)"
              + "\\s?\\(?(?:(?:the|an?|our|its)\\s)?(?:(?:baseline|benchmark)\\s(?:of|from|in|at)\\s)?"
              + "(?:the\\s)?$");

  /** How the words begin that give a date its part: without one of them no date has any. */
  private static final WordHeads PARTS =
      WordHeads.of(
          Stream.of("by", "against", "compare", "relative", "versus", "baseline", "benchmark"));

  private static final Pattern BASELINE_BEHIND = words("^(?:'s)?\\s(?:baseline|benchmark)");

  private Measures() {}

  /**
   * One measure for each number with a per cent sign or word, in order, save that a starting value
   * is the {@code from} of the next one, or where none follows in its sentence of the one before.
   */
  public static List<Measure> parse(String text) {
    if (!mayState(text)) {
      return List.of();
    }
    List<Measure> measures = new ArrayList<>();
    for (String sentence : Sentences.split(text)) {
      if (mayState(sentence)) {
        measures.addAll(inSentence(sentence));
      }
    }
    return List.copyOf(measures);
  }

  private static boolean mayState(String text) {
    return text.indexOf('%') >= 0
        || (PER.next(text, 0) < text.length() && PER_CENT.matcher(text).find());
  }

  /** A share in a sentence. */
  private record Share(
      int start, int end, BigDecimal value, Optional<BigDecimal> from, boolean startsFrom) {}

  private static List<Measure> inSentence(String sentence) {
    String ascii = Text.ascii(sentence);
    List<Share> shares = shares(ascii);
    if (shares.isEmpty()) {
      return List.of();
    }
    List<Span> dates = dates(sentence, ascii);
    List<Span> ends =
        dates.stream().filter(d -> Endings.has(BY, ascii.substring(0, d.start()))).toList();
    Optional<Timing> baseline =
        dates.stream()
            .filter(d -> !ends.contains(d))
            .filter(
                d ->
                    Endings.find(AGAINST, PARTS, ascii.substring(0, d.start())).isPresent()
                        || BASELINE_BEHIND.matcher(ascii.substring(d.end())).find())
            .findFirst()
            .flatMap(Span::timing);
    List<Measure> measures = new ArrayList<>();
    for (Share share : shares) {
      measures.add(
          new Measure(
              ChangeWords.direction(
                  ascii.substring(0, share.start()), ascii.substring(share.end())),
              share.value(),
              Unit.PERCENT,
              share.from(),
              baseline,
              by(share, shares, ends)));
    }
    return measures;
  }

  /** The dates that may be a baseline's or a target's. */
  private static List<Span> dates(String sentence, String ascii) {
    return PARTS.next(ascii, 0) == ascii.length()
        ? List.of()
        : DateScanner.scan(sentence, Mode.ALL).stream()
            .filter(d -> d.timing().isPresent())
            .toList();
  }

  /** The shares that are measures, each with the starting value before or behind it. */
  private static List<Share> shares(String ascii) {
    List<Share> found = stated(ascii);
    List<Share> shares = new ArrayList<>();
    Optional<BigDecimal> waiting = Optional.empty();
    for (int i = 0; i < found.size(); i++) {
      Share share = found.get(i);
      boolean more = i + 1 < found.size() && leadsTo(ascii, share, found.get(i + 1));
      if (share.startsFrom() && more) {
        waiting = Optional.of(share.value());
      } else if (share.startsFrom() && !shares.isEmpty()) {
        Share before = shares.remove(shares.size() - 1);
        Optional<BigDecimal> from = before.from().or(() -> Optional.of(share.value()));
        shares.add(new Share(before.start(), before.end(), before.value(), from, false));
      } else {
        Optional<BigDecimal> start = waiting;
        Optional<BigDecimal> from = share.from().or(() -> start);
        shares.add(new Share(share.start(), share.end(), share.value(), from, false));
        waiting = Optional.empty();
      }
    }
    return shares;
  }

  /** The numbers with a per cent sign or word. */
  private static List<Share> stated(String ascii) {
    List<Share> found = new ArrayList<>();
    Matcher matcher = SHARE.matcher(ascii).useTransparentBounds(true);
    int at = nextDigit(ascii, 0);
    while (at < ascii.length()) {
      boolean share = matcher.region(at, ascii.length()).lookingAt();
      if (share) {
        String before = ascii.substring(found.isEmpty() ? 0 : last(found).end(), at);
        Optional<BigDecimal> low = Optional.ofNullable(matcher.group("low")).map(Measures::number);
        boolean from = Endings.has(FROM, before);
        found.add(
            new Share(
                at,
                matcher.end(),
                number(matcher.group("value")),
                from ? low : Optional.empty(),
                (from && low.isEmpty()) || Endings.has(START, before)));
      }
      at = nextDigit(ascii, share ? matcher.end() : at + 1);
    }
    return found;
  }

  private static int nextDigit(String ascii, int from) {
    int at = from;
    while (at < ascii.length() && (ascii.charAt(at) < '0' || ascii.charAt(at) > '9')) {
      at++;
    }
    return at;
  }

  private static boolean leadsTo(String ascii, Share start, Share next) {
    return TO.matcher(ascii.substring(start.end(), next.start())).find();
  }

  private static Share last(List<Share> shares) {
    return shares.get(shares.size() - 1);
  }

  /** The first such date behind the share, else the last before it that no other share took. */
  private static Optional<Timing> by(Share share, List<Share> shares, List<Span> ends) {
    Optional<Span> behind = ends.stream().filter(d -> d.start() >= share.end()).findFirst();
    if (behind.isPresent()) {
      return behind.flatMap(Span::timing);
    }
    int first = shares.get(0).end();
    return ends.stream()
        .filter(d -> d.end() <= share.start() && d.end() <= first)
        .reduce((one, next) -> next)
        .flatMap(Span::timing);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
