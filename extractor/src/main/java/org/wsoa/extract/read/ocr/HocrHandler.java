package org.wsoa.extract.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the words out of hOCR: pages, lines and words are elements whose {@code title} has their
 * boxes (hOCR 1.2, 3).
 */
final class HocrHandler extends DefaultHandler {
  private static final Pattern BOX = Pattern.compile("bbox (\\d+) (\\d+) (\\d+) (\\d+)");
  private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.]+) (-?[\\d.]+)");
  private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]+)");
  private static final Pattern SURE = Pattern.compile("x_wconf (\\d+)");

  /** More letters than this in one word come from no page. */
  private static final int MAX_LETTERS = 500;

  private final List<List<Word>> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int line;
  private double[] lineBox = new double[4];
  private double slope;
  private double offset;
  private double size;
  private double @Nullable [] wordBox;
  private int sure;
  private int depth;

  /** Words of each page, in the order of the file. */
  List<List<Word>> pages() {
    return pages;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (wordBox != null) {
      depth++;
      return;
    }
    String kind = String.valueOf(attributes.getValue("class"));
    String title = String.valueOf(attributes.getValue("title"));
    if (kind.equals("ocr_page")) {
      pages.add(new ArrayList<>());
      line = 0;
    } else if (kind.equals("ocrx_word")) {
      wordBox = box(title);
      sure = (int) number(SURE, title, 1, 0);
      text.setLength(0);
      depth = 0;
    } else if (title.contains("x_size")) {
      line++;
      lineBox = box(title);
      slope = number(BASELINE, title, 1, 0);
      offset = number(BASELINE, title, 2, 0);
      size = number(SIZE, title, 1, lineBox[3] - lineBox[1]);
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (wordBox != null && text.length() < MAX_LETTERS) {
      text.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (wordBox == null) {
      return;
    }
    if (depth > 0) {
      depth--;
      return;
    }
    double[] b = wordBox;
    wordBox = null;
    String word = text.toString().strip();
    if (!word.isEmpty() && !pages.isEmpty()) {
      double baseline = lineBox[3] + offset + slope * ((b[0] + b[2]) / 2 - lineBox[0]);
      pages
          .get(pages.size() - 1)
          .add(new Word(word, b[0], b[1], b[2], b[3], baseline, size, sure, line));
    }
  }

  private static double[] box(String title) {
    Matcher m = BOX.matcher(title);
    double[] box = new double[4];
    for (int k = 0; m.find() && k == 0; k++) {
      for (int i = 0; i < 4; i++) {
        box[i] = Double.parseDouble(m.group(i + 1));
      }
    }
    return box;
  }

  private static double number(Pattern pattern, String title, int group, double otherwise) {
    Matcher m = pattern.matcher(title);
    return m.find() ? Double.parseDouble(m.group(group)) : otherwise;
  }
}
