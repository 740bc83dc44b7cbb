package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsoa.extract.normalise.OwnerWords.Kind;

/** Cuts the text of an owner cell where one owner ends and the next begins (rule 8). */
final class OwnerSplitter {
  /** The number of one of the actions that share the row: {@code 1.1.2 Head of Service}. */
  private static final Pattern POLICE = Pattern.compile("(?i)\\bpolice$");

  private static final Pattern CRIME = Pattern.compile("(?i)^crime\\b");

  private static final Pattern NUMBER =
      Pattern.compile("(?:^|\\s)\\d{1,2}(?:\\.\\d{1,2}){1,3}[.):]?\\s+(?=\\p{L})");

  private static final Pattern GAP = Pattern.compile("\\s{2,}|[\\t\\n\\r]+");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,&/:(]|\\s[-\u2013\u2014]|\\b(?:and|of|for|the|to|in|with|by))$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN_START =
      Pattern.compile("^(?:[(&,/]|[-\u2013\u2014]\\s|(?:and|of|for)\\s|\\p{Ll})");
  private static final Pattern AND = Pattern.compile("\\s*(?:&|\\band\\b|\\+)\\s*");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
  private static final Pattern SPACED_SLASH = Pattern.compile("\\s+/\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern LABEL =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?<words>\\p{L}+(?: \\p{L}+){0,3})\\s?:");
  private static final Pattern CLOSED = Pattern.compile("\\)\\s+(?=\\S)");
  private static final Pattern MARK =
      Pattern.compile("\\s*[,(/&]|\\s+[-\u2013\u2014]\\s*|\\s+and\\s");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[\u2022\u25aa\u25cf\u00b7\uf0b7*-]|\\d{1,2}[.)])\\s+");

  private OwnerSplitter() {}

  /** Lines and wide gaps, save where a piece is unfinished or plainly goes on. */
  static List<String> lines(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      for (String gap : GAP.split(line.strip(), -1)) {
        String[] pieces = NUMBER.split(Text.fold(gap), -1);
        for (int i = 0; i < pieces.length; i++) {
          join(joined, BULLET.matcher(pieces[i]).replaceAll(""), i > 0);
        }
      }
    }
    return joined;
  }

  private static void join(List<String> joined, String piece, boolean opens) {
    int last = joined.size() - 1;
    if (piece.isEmpty()) {
      return;
    }
    if (!opens && last >= 0 && goesOn(joined.get(last), piece)) {
      String glue = joined.get(last).endsWith("/") || joined.get(last).endsWith("(") ? "" : " ";
      joined.set(last, joined.get(last) + glue + piece);
    } else {
      joined.add(piece);
    }
  }

  private static boolean goesOn(String before, String next) {
    return OPEN_END.matcher(before).find()
        || OPEN_START.matcher(next).find()
        || depth(before) > 0
        || PersonNames.isCut(before, next);
  }

  /** At a character outside brackets; empty pieces are left out. */
  static List<String> at(char separator, String text) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == separator && depth <= 0) {
        pieces.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    pieces.add(text.substring(start).strip());
    return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
  }

  /**
   * Behind a bracket that describes one owner, where another with no mark before it begins: {@code
   * Jane Smith (Head of SEND) Peter Quill (DCO)}. A name behind a role's bracket is that role's;
   * behind the bracket of its name another role is another owner.
   */
  static List<String> brackets(String text, Roster roster) {
    if (text.indexOf(')') < 0) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Matcher closed = CLOSED.matcher(text);
    while (closed.find()) {
      String before = text.substring(start, closed.start() + 1);
      String rest = text.substring(closed.end());
      Kind next = kind(head(rest), roster);
      boolean named =
          kind(before.substring(before.lastIndexOf('(') + 1).replace(")", ""), roster) == Kind.NAME;
      boolean two = next == Kind.NAME || (next == Kind.ROLE && (named || rest.endsWith(")")));
      if (two && depth(before) == 0 && kind(head(before), roster) == next) {
        pieces.add(before);
        start = closed.end();
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /** What stands before the first mark. */
  private static String head(String text) {
    return MARK.split(text, 2)[0];
  }

  /**
   * Before each label with a colon behind the first: {@code Lead: Jane Smith Support: Tom Reed}.
   * Behind a comma any words are a label: {@code Health: Jane Smith, Schools: Tom Reed}.
   */
  static List<String> labels(String text) {
    if (text.indexOf(':') < 0) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      String words = label.group("words");
      int from = label.start("words");
      boolean listed = text.substring(0, from).stripTrailing().endsWith(",");
      while (!listed && !words.isEmpty() && OwnerWords.label(words).isEmpty()) {
        int space = words.indexOf(' ');
        from += space + 1;
        words = space < 0 ? "" : words.substring(space + 1);
      }
      boolean labelled = !words.isEmpty() && depth(text.substring(0, from)) == 0;
      if (labelled && from > start && text.substring(start, from).contains(":")) {
        pieces.add(text.substring(start, from).strip());
        start = from;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  /** At "and", "&" and the slash where what is left on both sides can stand alone. */
  static List<String> joined(String text, Roster roster) {
    if (roster.knows(text)) {
      return List.of(text);
    }
    for (Pattern pattern : List.of(SLASH, AND)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String left = text.substring(0, matcher.start()).strip();
        String right = text.substring(matcher.end()).strip();
        boolean inside = depth(left) > 0;
        if (!inside && !left.isEmpty() && !right.isEmpty()) {
          boolean apart =
              pattern == SLASH
                  ? isApartAtSlash(left, matcher.group(), right, roster)
                  : areApart(left, right, roster);
          if (apart) {
            List<String> pieces = new ArrayList<>(joined(left, roster));
            pieces.addAll(joined(right, roster));
            return pieces;
          }
        }
      }
    }
    return List.of(text);
  }

  /**
   * At slashes between spaces, where what stands on both sides holds a comma or more and is
   * somebody: {@code Head of Service, Fostering / Team Manager, Adoption}; at "and" and "&" where
   * both sides hold a comma: {@code Director of Finance, ICB & Director of Finance, Council}.
   */
  static List<String> aroundCommas(String text, Roster roster) {
    if (text.indexOf(',') < 0 || roster.knows(text)) {
      return List.of(text);
    }
    List<String> slashed = List.of(SPACED_SLASH.split(text, -1));
    if (slashed.size() > 1) {
      return areSomebody(slashed, roster) ? slashed : List.of(text);
    }
    List<String> joined = List.of(AND.split(text, -1));
    boolean commas = joined.size() > 1 && joined.stream().allMatch(piece -> piece.contains(","));
    return commas && areSomebody(joined, roster) ? joined : List.of(text);
  }

  private static boolean areSomebody(List<String> pieces, Roster roster) {
    for (String piece : pieces) {
      Kind kind = piece.isBlank() || depth(piece) != 0 ? Kind.UNCLEAR : kind(piece, roster);
      if (kind != Kind.NAME && kind != Kind.ROLE) {
        return false;
      }
    }
    return true;
  }

  /**
   * A slash parts owners unless one side is only a subject: Parent/Carer Forum. Between spaces it
   * parts two subjects too: Education / Health.
   */
  private static boolean isApartAtSlash(String left, String slash, String right, Roster roster) {
    boolean both = OwnerWords.isTopic(left) && OwnerWords.isTopic(right);
    boolean spaced = slash.startsWith(" ") && slash.endsWith(" ");
    boolean topic = (OwnerWords.isTopic(left) || OwnerWords.isTopic(right)) && !(both && spaced);
    boolean named = kind(left, roster) == Kind.NAME || kind(right, roster) == Kind.NAME;
    boolean placeholder = OwnerWords.kind(left + "/" + right) == Kind.PLACEHOLDER;
    return !placeholder && (!topic || named || (roster.knows(left) && roster.knows(right)));
  }

  /**
   * Both sides known, or both of one kind, or a name beside anything that stands alone: "Chair of
   * Children and Families Board" is one role, for its right side would be another kind.
   */
  private static boolean areApart(String left, String right, Roster roster) {
    if (POLICE.matcher(left).find() && CRIME.matcher(right).find()) {
      return false; // one commissioner
    }
    Kind first = kindOfLast(left, roster);
    Kind second = kindOfFirst(right, roster);
    if (first == Kind.UNCLEAR || second == Kind.UNCLEAR) {
      return false;
    }
    return first == second || first == Kind.NAME || second == Kind.NAME;
  }

  /** Of several owners joined before, the one next to the cut. */
  private static Kind kindOfLast(String left, Roster roster) {
    List<String> pieces = joined(left, roster);
    return kind(pieces.get(pieces.size() - 1), roster);
  }

  private static Kind kindOfFirst(String right, Roster roster) {
    return kind(joined(right, roster).get(0), roster);
  }

  /** What a piece is, the roster asked first. */
  static Kind kind(String piece, Roster roster) {
    if (roster.person(piece).isPresent()) {
      return Kind.NAME;
    }
    if (roster.hasRole(piece)) {
      return Kind.ROLE;
    }
    if (roster.hasOrganisation(piece)) {
      return Kind.ORGANISATION;
    }
    return OwnerWords.kind(piece);
  }

  /** The comma's pieces, outside brackets; a surname before a comma stays with its given name. */
  static List<String> commas(String text) {
    if (text.indexOf(',') < 0 && !text.isBlank()) {
      return List.of(text.strip());
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : at(',', COMMA.matcher(text).replaceAll(", "))) {
      int last = pieces.size() - 1;
      if (last >= 0 && PersonNames.isSurnameFirst(pieces.get(last) + ", " + piece)) {
        pieces.set(last, pieces.get(last) + ", " + piece);
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static int depth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth;
  }
}
