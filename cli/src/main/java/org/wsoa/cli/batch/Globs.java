package org.wsoa.cli.batch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.wsoa.cli.UsageException;

/**
 * Which files of a folder are read. A pattern with a slash is held against the way from the folder
 * on, one without against the name alone, at any depth.
 */
public final class Globs {
  /** Takes every file. */
  public static final Globs ALL = new Globs(List.of(), List.of());

  private record Glob(PathMatcher matcher, boolean whole) {
    boolean matches(Path below) {
      Path name = below.getFileName();
      return matcher.matches(whole || name == null ? below : name);
    }
  }

  private final List<Glob> include;
  private final List<Glob> exclude;

  private Globs(List<Glob> include, List<Glob> exclude) {
    this.include = include;
    this.exclude = exclude;
  }

  /**
   * Files that match one pattern to include, if there are such, and none to exclude.
   *
   * @throws UsageException when a pattern is malformed; the message names it
   */
  public static Globs of(List<String> include, List<String> exclude) throws UsageException {
    return new Globs(globs(include), globs(exclude));
  }

  private static List<Glob> globs(List<String> patterns) throws UsageException {
    List<Glob> globs = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        globs.add(new Glob(matcher, pattern.contains("/")));
      } catch (PatternSyntaxException e) {
        throw new UsageException(pattern + ": is no pattern: " + e.getDescription());
      }
    }
    return List.copyOf(globs);
  }

  /** Whether a file is read. */
  boolean take(Path below) {
    return !passOver(below)
        && (include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(below)));
  }

  /** Whether a file, or a folder with all that is in it, is passed over. */
  boolean passOver(Path below) {
    return exclude.stream().anyMatch(glob -> glob.matches(below));
  }
}
