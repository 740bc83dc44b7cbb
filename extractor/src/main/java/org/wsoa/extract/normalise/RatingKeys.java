package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.model.Colour;
import org.wsoa.model.RatingScale.Entry;
import org.wsoa.model.State;

/** The cells of a rating key to the entries of a scale, by the contract's {@code ratingScales}. */
public final class RatingKeys {
  private static final String DASH = "\\s*[:=\u2010-\u2015-]\\s*";
  private static final Pattern MARK_LAST =
      Pattern.compile("^(?<rest>.*?)\\s*[(\\[](?<mark>\\p{Lu}|\\p{L}{3,6})[)\\]]$");
  private static final Pattern MARK_FIRST =
      Pattern.compile(
          "^(?:[(\\[](?<mark>\\p{Lu}|\\p{L}{3,6})[)\\]](?:"
              + DASH
              + ")?|(?<open>\\p{Lu}|\\p{L}{3,6})"
              + DASH
              + ")(?<rest>.*)$");
  private static final Pattern COLOUR_FIRST =
      Pattern.compile("^(?<mark>\\p{L}{3,6})\\s+(?<rest>.+)$");
  private static final Pattern SCALE_NAME = Pattern.compile("\\b[BRAG]{3,6}\\b");

  private RatingKeys() {}

  /**
   * A cell or a row of a key.
   *
   * @param name the entry's name, letter or whole text
   * @param description what it stands for; empty where the key has one column
   * @param fill the rating colour of its fill; absent for white or none
   */
  public record KeyCell(String name, String description, Optional<Colour> fill) {
    /** A cell that holds everything. */
    public KeyCell(String text, Optional<Colour> fill) {
      this(text, "", fill);
    }
  }

  /** A cell's words without its letter and its colour word. */
  private record Marked(Optional<Colour> colour, String letter, String rest) {}

  /**
   * The entries, in the cells' order; blank cells are none. Colours come from the fills (a cell
   * without one is then none of the scale), else from colour words, else from letters, else from
   * the scale's name in order. Of two {@code G} the one that is not started or not due is grey.
   *
   * @param scaleName the key's heading or caption, in which RAG, BRAG or BRAGG may stand
   */
  public static List<Entry> entries(List<KeyCell> cells, String scaleName) {
    boolean filled = cells.stream().anyMatch(cell -> cell.fill().isPresent());
    List<Entry> entries = new ArrayList<>();
    for (KeyCell cell : cells) {
      Marked marked = marked(Text.fold(cell.name()));
      String description = Text.fold(cell.description());
      String meaning = description.isEmpty() ? marked.rest() : description;
      boolean blank = meaning.isEmpty() && marked.letter().isEmpty();
      if (!blank && (!filled || cell.fill().isPresent())) {
        entries.add(new Entry(cell.fill().or(() -> marked.colour()), marked.letter(), meaning));
      }
    }
    if (!filled && entries.stream().allMatch(entry -> entry.rating().isEmpty())) {
      return coloured(entries, scaleName);
    }
    return List.copyOf(entries);
  }

  /** Colours from the letters, else from the letters of the scale's name. */
  private static List<Entry> coloured(List<Entry> entries, String scaleName) {
    List<String> letters = entries.stream().map(Entry::letter).toList();
    if (letters.stream().allMatch(String::isEmpty)) {
      Matcher name = SCALE_NAME.matcher(scaleName);
      letters = name.find() ? List.of(name.group().split("")) : List.of();
    }
    List<Entry> coloured = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Optional<Colour> colour =
          i < letters.size() ? Ratings.colourWord(letters.get(i)) : Optional.empty();
      coloured.add(new Entry(colour, entry.letter(), entry.meaning()));
    }
    return greyed(coloured);
  }

  /** Of several greens from letters, makes the one that has not begun grey, else the last. */
  private static List<Entry> greyed(List<Entry> entries) {
    List<Entry> greens =
        entries.stream().filter(e -> e.rating().equals(Optional.of(Colour.GREEN))).toList();
    if (greens.size() < 2) {
      return List.copyOf(entries);
    }
    Optional<State> idle = Optional.of(State.NOT_STARTED);
    Entry grey =
        greens.stream()
            .filter(e -> StateWords.anywhere(e.meaning()).equals(idle))
            .findFirst()
            .orElse(greens.get(greens.size() - 1));
    return entries.stream()
        .map(e -> e.equals(grey) ? new Entry(Optional.of(Colour.GREY), e.letter(), e.meaning()) : e)
        .toList();
  }

  /** Takes letters and colour words off the ends, one after the other. */
  private static Marked marked(String text) {
    Optional<Colour> colour = Optional.empty();
    String letter = "";
    String rest = text;
    boolean found = true;
    while (found) {
      found = false;
      for (Pattern shape : List.of(MARK_LAST, MARK_FIRST, COLOUR_FIRST)) {
        Matcher matcher = shape.matcher(rest);
        String mark = matcher.matches() ? mark(matcher) : "";
        if (mark.length() == 1 && letter.isEmpty()) {
          letter = mark;
          found = true;
        } else if (mark.length() > 1 && Ratings.colourWord(mark).isPresent()) {
          colour = colour.or(() -> Ratings.colourWord(mark));
          found = true;
        }
        if (found) {
          rest = matcher.group("rest").strip();
          break;
        }
      }
    }
    if (isLetter(rest) && letter.isEmpty()) {
      return new Marked(colour, rest, "");
    }
    String last = rest;
    boolean isColour = Ratings.colourWord(rest).isPresent();
    return isColour
        ? new Marked(colour.or(() -> Ratings.colourWord(last)), letter, "")
        : new Marked(colour, letter, rest);
  }

  private static String mark(Matcher matcher) {
    String mark = matcher.group("mark");
    return mark == null ? matcher.group("open") : mark;
  }

  /** Whether a label is one letter. */
  static boolean isLetter(String label) {
    return label.length() == 1 && Character.isLetter(label.charAt(0));
  }

  /**
   * The key's entry that a label names by its letter or by its meaning's words. Of two entries with
   * one letter the fill chooses, else the colour that the letter stands for.
   */
  static Optional<Entry> named(String label, Optional<Colour> fill, List<Entry> key) {
    if (label.isEmpty()) {
      return Optional.empty();
    }
    if (isLetter(label)) {
      List<Entry> same =
          key.stream().filter(entry -> entry.letter().equalsIgnoreCase(label)).toList();
      return same.stream()
          .filter(entry -> fill.isPresent() && entry.rating().equals(fill))
          .findFirst()
          .or(
              () ->
                  same.stream()
                      .filter(entry -> entry.rating().equals(Ratings.colourWord(label)))
                      .findFirst())
          .or(() -> same.stream().findFirst());
    }
    String words = Text.key(label);
    return key.stream().filter(entry -> Text.key(entry.meaning()).equals(words)).findFirst();
  }
}
