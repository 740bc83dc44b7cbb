package org.wsoa.extract.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wsoa.model.DiagnosticCode;

/**
 * Bytes to text. A byte order mark decides; without one, zero bytes on one side of each pair mean
 * UTF-16, bytes that are sound UTF-8 are UTF-8, and anything else is what the file says of itself,
 * or Windows-1252 where it says nothing. What a file says is never believed against sound UTF-8:
 * pages are saved anew with an old declaration, and other texts hardly ever are sound UTF-8.
 */
public final class TextDecoder {
  private static final int SAMPLE = 8192;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * The text, without its byte order mark.
   *
   * @throws RejectedException when the bytes are no text
   */
  public static String decode(String fileName, byte[] bytes, Diagnostics diagnostics)
      throws RejectedException {
    return decode(fileName, bytes, Optional.empty(), diagnostics);
  }

  /**
   * The text, without its byte order mark.
   *
   * @param declared the encoding that the file says it has
   * @throws RejectedException when the bytes are no text
   */
  public static String decode(
      String fileName, byte[] bytes, Optional<Charset> declared, Diagnostics diagnostics)
      throws RejectedException {
    String text = decodeAs(bytes, declared, diagnostics);
    if (looksBinary(text)) {
      throw new RejectedException(
          RejectedException.Code.UNREADABLE, fileName + ": the file is not text");
    }
    return text;
  }

  private static String decodeAs(
      byte[] bytes, Optional<Charset> declared, Diagnostics diagnostics) {
    int a = bytes.length > 0 ? bytes[0] & 255 : 0;
    int b = bytes.length > 1 ? bytes[1] & 255 : 0;
    if (a == 0xff && b == 0xfe) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (a == 0xfe && b == 0xff) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (a == 0xef && b == 0xbb && bytes.length > 2 && (bytes[2] & 255) == 0xbf) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    int sample = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (odd * 4 > sample && even * 20 < sample) {
      diagnostics.info(
          DiagnosticCode.GUESSED_ENCODING, "no byte order mark: read as UTF-16, low byte first");
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (even * 4 > sample && odd * 20 < sample) {
      diagnostics.info(
          DiagnosticCode.GUESSED_ENCODING, "no byte order mark: read as UTF-16, high byte first");
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf('\ufffd') < 0) {
      return utf8;
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared.get());
    }
    return notCleanUtf8(bytes, utf8, diagnostics);
  }

  /**
   * A file with many sound UTF-8 characters and few broken ones is damaged UTF-8, not Windows-1252,
   * in which such sequences hardly ever stand.
   */
  private static String notCleanUtf8(byte[] bytes, String utf8, Diagnostics diagnostics) {
    int broken = 0;
    int sound = 0;
    for (int i = 0; i < utf8.length(); i++) {
      char c = utf8.charAt(i);
      if (c == '\ufffd') {
        broken++;
      } else if (c > 127) {
        sound++;
      }
    }
    if (sound > 4 * broken) {
      diagnostics.warning(
          DiagnosticCode.DAMAGED_PART, broken + " characters of the text are damaged");
      return utf8;
    }
    diagnostics.info(DiagnosticCode.GUESSED_ENCODING, "not UTF-8: read as Windows-1252");
    return new String(bytes, WINDOWS_1252);
  }

  private static boolean looksBinary(String text) {
    int end = Math.min(text.length(), SAMPLE);
    int control = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b') {
        control++;
      }
    }
    return control * 50 > end;
  }
}
