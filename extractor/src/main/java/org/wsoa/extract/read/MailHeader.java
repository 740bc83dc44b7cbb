package org.wsoa.extract.read;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells e-mails from other text: up to the first blank line there are only header fields (RFC
 * 5322), and among them one that people do not write.
 */
final class MailHeader {
  private static final int SAMPLE = 1 << 16;
  private static final int FEWEST = 3;
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):.*");
  private static final Set<String> BY_PEOPLE = Set.of("from", "to", "subject", "date");
  private static final Set<String> BY_PROGRAMS =
      Set.of("mime-version", "message-id", "received", "return-path");

  private MailHeader() {}

  /** Whether a file begins with the header of an e-mail. */
  static boolean begins(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] < '!' || bytes[0] > '~') {
      return false;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    Set<String> fields = new HashSet<>();
    int at = head.startsWith("From ") ? head.indexOf('\n') + 1 : 0;
    while (at < head.length()) {
      int end = head.indexOf('\n', at);
      String line = head.substring(at, end < 0 ? head.length() : end).stripTrailing();
      if (line.isEmpty()) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (!line.startsWith(" ") && !line.startsWith("\t")) {
        return false;
      }
      at = end < 0 ? head.length() : end + 1;
    }
    return fields.size() >= FEWEST
        && BY_PEOPLE.stream().anyMatch(fields::contains)
        && BY_PROGRAMS.stream().anyMatch(fields::contains);
  }
}
