package org.wsoa.extract.read.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsoa.extract.read.CleanText;

/** Makes paths of what containers call their entries: safe to be written to, and each once. */
final class EntryNames {
  /** Bytes; file systems allow 255, and output adds an ending. */
  private static final int LONGEST = 200;

  private static final int DEEPEST = 16;

  /** Names that are devices on Windows, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\\..*)?");

  private final Set<String> taken = new HashSet<>();

  /** Whether an archive's entry is hidden, as files of a folder are that begin with a dot. */
  static boolean isHidden(String raw) {
    for (String part : raw.replace('\\', '/').split("/", -1)) {
      boolean step = part.equals(".") || part.equals("..");
      if (part.equals("__MACOSX") || (part.startsWith(".") && !step)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The path of an entry, below its container. Steps to a parent folder and roots are dropped, what
   * a file system does not allow becomes an underscore, and a path that is taken gets a number.
   *
   * @param raw as the container has it
   * @param otherwise the name of one that has none
   */
  String path(String raw, String otherwise) {
    List<String> parts = new ArrayList<>();
    for (String part : raw.replace('\\', '/').split("/", -1)) {
      String safe = safe(part);
      if (!safe.isEmpty()) {
        parts.add(safe);
      }
    }
    int from = Math.max(0, parts.size() - DEEPEST);
    String path = parts.isEmpty() ? otherwise : String.join("/", parts.subList(from, parts.size()));
    String unique = path;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = numbered(path, i);
    }
    return unique;
  }

  private static String safe(String part) {
    StringBuilder out = new StringBuilder(part.length());
    CleanText.line(part)
        .codePoints()
        .map(c -> "<>:\"|?*\ufffd".indexOf(c) >= 0 || isLoneSurrogate(c) ? '_' : c)
        .forEach(out::appendCodePoint);
    String safe = out.toString();
    while (safe.startsWith(".") || safe.startsWith(" ")) {
      safe = safe.substring(1);
    }
    safe = DEVICE.matcher(safe).matches() ? "_" + safe : safe;
    return shortened(safe.strip());
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static String shortened(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - ending.length());
    while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem.strip() + ending;
  }

  private static String numbered(String path, int number) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    return path.substring(0, end) + " (" + number + ")" + path.substring(end);
  }
}
