package org.wsoa.extract.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The operators of a content stream with their operands (ISO 32000-1, 7.2, 7.3 and 7.8.2), out of
 * an array of bytes. PDFBox's own parser, which asks a stream for byte after byte, took more than
 * half of the time that a page's content took. This one knows plain content only, which is all that
 * producers write in practice; at anything else (an inline image, a damaged number or string) it
 * gives up, and the page is to be read by PDFBox, which knows how to mend.
 */
final class ContentTokens {
  /** The content is not plain. */
  static final class NotPlainException extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Content of so many bytes, 64 MiB, is no page's: PDFBox reads it piece by piece. */
  private static final int MOST_BYTES = 1 << 26;

  /** Operands may be nested this deep; those of real content are nested twice. */
  private static final int DEEPEST = 16;

  /** A whole number of so many digits fits an int. */
  private static final int INT_DIGITS = 9;

  /** A float holds every whole number below this. */
  private static final int EXACT = 1 << 24;

  /** Powers of ten that a float holds exactly. */
  private static final float[] TENS = {1, 10, 100, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f};

  private static final int SLOTS = 256;

  private final byte[] bytes;
  private int at;
  private final List<COSBase> operands = new ArrayList<>();
  private Operator operator = Operator.getOperator("n");

  /** The operators met so far, by their letters: looking one up by name costs more than reading. */
  private final int[] spelt = new int[SLOTS];

  private final Operator[] met = new Operator[SLOTS];

  /** The bytes of the string being read. */
  private byte[] string = new byte[256];

  /**
   * @param bytes the content, decoded
   */
  ContentTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The tokens of a page.
   *
   * @throws NotPlainException when its content cannot be decoded
   */
  static ContentTokens of(PDPage source) throws NotPlainException {
    if (!source.hasContents()) {
      return new ContentTokens(new byte[0]);
    }
    try (RandomAccessRead in = source.getContentsForStreamParsing()) {
      byte[] bytes = new byte[1 << 16];
      int length = 0;
      for (int more = in.read(bytes, 0, bytes.length);
          more > 0;
          more = in.read(bytes, length, bytes.length - length)) {
        length += more;
        if (length == MOST_BYTES) {
          throw new NotPlainException();
        }
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, length * 2);
        }
      }
      return new ContentTokens(Arrays.copyOf(bytes, length));
    } catch (IOException damaged) {
      throw new NotPlainException();
    }
  }

  /** The operator last read. */
  Operator operator() {
    return operator;
  }

  /** The operands before it; reused by the next call of {@link #next}. */
  List<COSBase> operands() {
    return operands;
  }

  /**
   * Reads on to the next operator.
   *
   * @return false at the end of the content
   * @throws NotPlainException where PDFBox has to read the page
   */
  boolean next() throws NotPlainException {
    operands.clear();
    while (skipSpace()) {
      int c = bytes[at];
      if (isLetter(c)) {
        operator = readOperator();
        return true;
      }
      operands.add(value(0));
    }
    return false;
  }

  /** Goes to the next byte that is no white space and in no comment; false at the end. */
  private boolean skipSpace() {
    while (at < bytes.length) {
      int c = bytes[at];
      if (c == '%') {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (isSpace(c)) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '*' || c == '\'' || c == '"';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a number or operator may end here: at the end, at white space or at a delimiter. */
  private boolean endsHere() {
    return at == bytes.length || isSpace(bytes[at]) || "/[]<>(%".indexOf(bytes[at]) >= 0;
  }

  private Operator readOperator() throws NotPlainException {
    int from = at;
    int letters = 0;
    while (at < bytes.length && isLetter(bytes[at])) {
      letters = letters << 8 | bytes[at++];
    }
    if (!endsHere() || at - from > 3) {
      throw new NotPlainException();
    }
    int slot = (letters ^ letters >> 5 ^ letters >> 10) & (SLOTS - 1);
    if (spelt[slot] != letters) {
      String name = new String(bytes, from, at - from, ISO_8859_1);
      if (name.equals("BI")) {
        throw new NotPlainException();
      }
      spelt[slot] = letters;
      met[slot] = Operator.getOperator(name);
    }
    return met[slot];
  }

  private COSBase value(int depth) throws NotPlainException {
    int c = bytes[at];
    if (isDigit(c) || c == '-' || c == '.' || c == '+') {
      return number();
    }
    return switch (c) {
      case '/' -> name();
      case '[' -> array(depth);
      case '(' -> literal();
      case '<' -> at + 1 < bytes.length && bytes[at + 1] == '<' ? dictionary(depth) : hexadecimal();
      default -> throw new NotPlainException();
    };
  }

  private COSNumber number() throws NotPlainException {
    int from = at;
    boolean minus = bytes[at] == '-';
    if (minus || bytes[at] == '+') {
      at++;
    }
    int begin = at;
    int point = -1;
    long digits = 0;
    while (at < bytes.length && (isDigit(bytes[at]) || (bytes[at] == '.' && point < 0))) {
      if (bytes[at] == '.') {
        point = at;
      } else if (digits < EXACT) {
        digits = digits * 10 + bytes[at] - '0';
      }
      at++;
    }
    int count = at - begin - (point < 0 ? 0 : 1);
    if (count == 0 || !endsHere()) {
      throw new NotPlainException();
    }
    int places = point < 0 ? 0 : at - point - 1;
    if (digits >= EXACT || count > INT_DIGITS || places >= TENS.length) {
      return parsed(from);
    }
    if (point < 0) {
      return COSInteger.get(minus ? -digits : digits);
    }
    // both are exact, so that the quotient is the float nearest to the number as written
    float value = digits / TENS[places];
    return new COSFloat(minus && digits > 0 ? -value : value);
  }

  private COSNumber parsed(int from) throws NotPlainException {
    try {
      return COSNumber.get(new String(bytes, from, at - from, ISO_8859_1));
    } catch (IOException unreadable) {
      throw new NotPlainException();
    }
  }

  private COSName name() throws NotPlainException {
    at++;
    int length = 0;
    while (!endsHere() && bytes[at] != ')') {
      int c = bytes[at++];
      if (c == '#') {
        c = digit(at) << 4 | digit(at + 1);
        at += 2;
      }
      if (c < ' ' || c > '~') {
        throw new NotPlainException(); // beyond ASCII there is more than one way to read it
      }
      length = put(length, c);
    }
    return COSName.getPDFName(new String(string, 0, length, ISO_8859_1));
  }

  /** The hexadecimal digit at a place. */
  private int digit(int place) throws NotPlainException {
    int digit = place < bytes.length ? Character.digit(bytes[place], 16) : -1;
    if (digit < 0) {
      throw new NotPlainException();
    }
    return digit;
  }

  private COSArray array(int depth) throws NotPlainException {
    at++;
    COSArray array = new COSArray();
    while (!comes(']', depth)) {
      array.add(value(depth + 1));
    }
    at++;
    return array;
  }

  private COSDictionary dictionary(int depth) throws NotPlainException {
    at += 2;
    COSDictionary dictionary = new COSDictionary();
    while (!comes('>', depth)) {
      if (bytes[at] != '/') {
        throw new NotPlainException();
      }
      COSName key = name();
      if (comes('>', depth)) {
        throw new NotPlainException();
      }
      dictionary.setItem(key, value(depth + 1));
    }
    if (at + 1 >= bytes.length || bytes[at + 1] != '>') {
      throw new NotPlainException();
    }
    at += 2;
    return dictionary;
  }

  /** Whether what is nested ends here. */
  private boolean comes(char end, int depth) throws NotPlainException {
    if (!skipSpace() || depth > DEEPEST) {
      throw new NotPlainException();
    }
    return bytes[at] == end;
  }

  private COSString hexadecimal() throws NotPlainException {
    at++;
    int length = 0;
    while (at < bytes.length && bytes[at] != '>') {
      length = put(length, digit(at) << 4 | digit(at + 1)); // white space is hardly ever there
      at += 2;
    }
    if (at >= bytes.length) {
      throw new NotPlainException();
    }
    at++;
    return new COSString(Arrays.copyOf(string, length));
  }

  private COSString literal() throws NotPlainException {
    int open = 1;
    int length = 0;
    at++;
    while (at < bytes.length) {
      int c = bytes[at++];
      if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
        if (open == 0) {
          return new COSString(Arrays.copyOf(string, length));
        }
        refuseLineEnd();
      } else if (c == '\\') {
        c = escaped();
      }
      length = put(length, c);
    }
    throw new NotPlainException();
  }

  private int escaped() throws NotPlainException {
    refuseLineEnd();
    int c = bytes[at++];
    if (c == ')') {
      refuseLineEnd();
    }
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c - '0');
      default -> c;
    };
  }

  private int octal(int first) {
    int code = first;
    for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
      code = code << 3 | bytes[at++] - '0';
    }
    return code;
  }

  /** Behind a bracket or backslash PDFBox takes the end of a line for a sign of damage. */
  private void refuseLineEnd() throws NotPlainException {
    if (at >= bytes.length || bytes[at] == '\n' || bytes[at] == '\r') {
      throw new NotPlainException();
    }
  }

  private int put(int length, int c) {
    if (length == string.length) {
      string = Arrays.copyOf(string, length * 2);
    }
    string[length] = (byte) c;
    return length + 1;
  }
}
