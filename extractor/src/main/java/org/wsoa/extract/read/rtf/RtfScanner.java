package org.wsoa.extract.read.rtf;

import java.io.IOException;

/** Cuts RTF into its tokens. */
final class RtfScanner {
  private static final int LONGEST_WORD = 64;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfScanner(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Kinds of tokens. */
  enum Token {
    /** A group begins. */
    OPEN,
    /** A group ends. */
    CLOSE,
    /** A control word; see {@link #word} and {@link #number}. */
    WORD,
    /** A control symbol; {@link #number} is its character. */
    SYMBOL,
    /** A byte of text; {@link #number} is its value. */
    BYTE,
    /** The file ends. */
    END
  }

  /** The letters of the last control word. */
  String word() {
    return word;
  }

  /** The number of the last control word, symbol or byte; the fallback where it has none. */
  int number(int fallback) {
    return numbered ? number : fallback;
  }

  /**
   * The next token. Line ends say nothing, and binary data are passed over.
   *
   * @throws IOException when the file ends inside a token
   */
  Token next() throws IOException {
    while (at < bytes.length) {
      int c = bytes[at++] & 255;
      switch (c) {
        case '{' -> {
          return Token.OPEN;
        }
        case '}' -> {
          return Token.CLOSE;
        }
        case '\r', '\n', 0 -> {
          // between tokens
        }
        case '\\' -> {
          Token token = control();
          if (token == Token.WORD && word.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number(0)));
          } else {
            return token;
          }
        }
        default -> {
          return value(Token.BYTE, c);
        }
      }
    }
    return Token.END;
  }

  private Token value(Token token, int c) {
    number = c;
    numbered = true;
    return token;
  }

  private Token control() throws IOException {
    int c = peek();
    if (isLetter(c)) {
      return controlWord();
    }
    at++;
    if (c != '\'') {
      return value(Token.SYMBOL, c);
    }
    int high = Character.digit(peek(), 16);
    at++;
    int low = Character.digit(peek(), 16);
    at++;
    if (high < 0 || low < 0) {
      return value(Token.SYMBOL, '\'');
    }
    return value(Token.BYTE, high * 16 + low);
  }

  private Token controlWord() throws IOException {
    int begin = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - begin < LONGEST_WORD) {
      at++;
    }
    StringBuilder letters = new StringBuilder(at - begin);
    for (int i = begin; i < at; i++) {
      letters.append((char) bytes[i]);
    }
    word = letters.toString();
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    long value = 0;
    int end = digits;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[end] - '0');
      end++;
    }
    numbered = end > digits;
    if (numbered) {
      number = (int) (negative ? -value : value);
      at = end;
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Token.WORD;
  }

  private int peek() throws IOException {
    if (at >= bytes.length) {
      throw new IOException("it ends inside a control word");
    }
    return bytes[at] & 255;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
