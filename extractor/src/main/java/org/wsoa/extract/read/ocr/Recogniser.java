package org.wsoa.extract.read.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words of snippets, by Tesseract, with its usual slips at the edges of cells mended. */
public final class Recogniser {
  /** A word that is only such marks, read with doubt, is a speck or the rest of a ruling. */
  private static final String MARKS = "|_-–—~'`‘’“”\".,:;=°¦[]{}\\/!()<>^*«»";

  /** What Tesseract takes the mark before an entry of a list for; no text begins so. */
  private static final String BULLETS = "*®©°«»¢·■●•▪";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2},");

  private static final int DOUBTFUL = 50;
  private static final int WORTHLESS = 10;
  private static final double EM_OF_LINE = 1 / 0.95;

  private final Tesseract tesseract;

  /** Looks for Tesseract on the path. */
  public Recogniser() {
    tesseract = new Tesseract("");
  }

  /** Looks for Tesseract in one folder only. */
  public Recogniser(Path folder) {
    tesseract = new Tesseract(folder.toString());
  }

  /** Whether there is a Tesseract to read with. */
  public boolean isPresent() {
    return tesseract.isPresent();
  }

  List<Word> read(List<Snippet> cells, Snippet rest, int dpi, int seconds) throws IOException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Word> words = new ArrayList<>();
    int line = 0;
    List<List<Word>> found = tesseract.read(images(cells), Tesseract.Layout.BLOCK, dpi, seconds);
    List<Snippet> again = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Word> own = onPage(found.get(i), cells.get(i), isWritten(found.get(i)), line);
      if (own.isEmpty()) {
        again.add(cells.get(i).doubled());
      }
      line += lines(found.get(i));
      words.addAll(own);
    }
    List<List<Word>> second = tesseract.read(images(again), Tesseract.Layout.LINE, dpi, left(end));
    for (int i = 0; i < again.size(); i++) {
      words.addAll(onPage(second.get(i), again.get(i), isWritten(second.get(i)), line));
      line += lines(second.get(i));
    }
    if (rest.isWritten()) {
      List<Word> outside =
          tesseract.read(List.of(rest.image()), Tesseract.Layout.SPARSE, dpi, left(end)).get(0);
      words.addAll(onPage(outside, rest, false, line));
    }
    return words;
  }

  private static int left(long end) {
    return (int) Math.max(1, (end - System.nanoTime()) / 1_000_000_000L);
  }

  private static List<BufferedImage> images(List<Snippet> snippets) {
    return snippets.stream().map(Snippet::image).toList();
  }

  private static int lines(List<Word> words) {
    return IntStream.range(0, words.size()).map(i -> words.get(i).line()).max().orElse(0);
  }

  /** Whether a word was read without doubt. */
  private static boolean isWritten(List<Word> words) {
    return words.stream().anyMatch(word -> word.confidence() >= DOUBTFUL);
  }

  /**
   * Words where they stand on the page, without specks.
   *
   * @param written whether the snippet is a cell with writing: what looks like a word is one
   */
  private static List<Word> onPage(
      List<Word> words, Snippet snippet, boolean written, int linesBefore) {
    List<Word> kept = new ArrayList<>();
    int line = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean first = word.line() != line;
      line = word.line();
      String text = text(word, snippet, written, first);
      if (first && i + 1 < words.size() && isNumberOf(text, word, words.get(i + 1))) {
        text = text.replace(',', '.');
      }
      if (!text.isEmpty()) {
        kept.add(
            new Word(
                text,
                snippet.pageX(word.left()),
                snippet.pageY(word.top()),
                snippet.pageX(word.right()),
                snippet.pageY(word.bottom()),
                snippet.pageY(word.baseline()),
                word.size() / snippet.scale,
                word.confidence(),
                linesBefore + word.line()));
      }
    }
    return kept;
  }

  /** A comma behind a number that opens a line, before a capital, is a point that was misread. */
  private static boolean isNumberOf(String text, Word word, Word next) {
    return NUMBER.matcher(text).matches()
        && next.line() == word.line()
        && Character.isUpperCase(next.text().codePointAt(0));
  }

  private static String text(Word word, Snippet snippet, boolean written, boolean first) {
    String text = word.text();
    boolean marks = text.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
    if (first
        && text.length() <= 2
        && (text.chars().allMatch(c -> BULLETS.indexOf(c) >= 0) || isBullet(word, snippet))) {
      return "•";
    }
    if (text.equals("|")) {
      return isAtRim(word, snippet) ? "" : "I";
    }
    boolean worthless = word.confidence() < WORTHLESS && (!written || text.length() < 2);
    return worthless || (marks && word.confidence() < DOUBTFUL) ? "" : text;
  }

  private static boolean isAtRim(Word word, Snippet snippet) {
    int rim = Snippet.RIM * snippet.scale;
    return Snippet.own(word.left()) < rim || Snippet.own(word.right()) > snippet.width - rim;
  }

  private static boolean isBullet(Word word, Snippet snippet) {
    return snippet.isBullet(
        Snippet.own(word.left()),
        Snippet.own(word.top()),
        Snippet.own(word.right()),
        Snippet.own(word.bottom()),
        word.size() * EM_OF_LINE);
  }
}
