package org.wsoa.extract.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wsoa.extract.normalise.OwnerWords.Kind;
import org.wsoa.model.Owner;
import org.wsoa.model.Person;
import org.wsoa.model.Responsibility;

/** The lines of an owner cell to owners, by rule 8 and the contract's Owner paragraph. */
public final class Owners {
  private static final Pattern SUPPORTED =
      Pattern.compile(
          "[\\s,;(-]*\\b(?:supported\\s+by|with\\s+(?:the\\s+)?support\\s+(?:from|of)|assisted\\s+by)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** What {@link #SUPPORTED} begins with. */
  private static final WordHeads SUPPORT = WordHeads.of(Stream.of("supported", "with", "assisted"));

  private static final Pattern LABELLED = Pattern.compile("^([^:()]{1,80}?)\\s*:\\s*(.+)$");
  private static final Pattern BRACKETED =
      Pattern.compile("^(.+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]\\.?$");

  /** A name with a bracket that holds another: {@code Jane Smith (Head of SEND (ICB))}. */
  private static final Pattern NESTED =
      Pattern.compile("^([^()]+?)\\s*\\(([^()]+\\([^()]+\\))\\)\\.?$");

  private static final Pattern DASHED =
      Pattern.compile("^(.+?)(?:\\s+[-\u2013\u2014]\\s*|\\s*[\u2013\u2014]\\s+|-\\s+)(.+)$");
  private static final Pattern LEADING_AND =
      Pattern.compile("^(?:and|&)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:-]+|[\\s,;:*\u2020\u2021-]+$");

  private final Roster roster;
  private final List<Owner> found = new ArrayList<>();

  private Owners(Roster roster) {
    this.roster = roster;
  }

  /**
   * The owners that a cell names, in order, each once; a placeholder ({@code TBC}, {@code Vacant})
   * names none. What is neither a name nor a role by its words is an organisation. Role and
   * organisation that the cell does not say come, by name, from the roster.
   *
   * @param lines the lines as the author broke them; a run of two or more spaces is a break too
   * @param responsibility that of the column; a label before a colon ({@code SRO:}) and "supported
   *     by" say otherwise
   */
  public static List<Owner> parse(
      List<String> lines, Responsibility responsibility, Roster roster) {
    Owners owners = new Owners(roster);
    for (String line : OwnerSplitter.lines(lines)) {
      for (String entry : OwnerSplitter.at(';', line)) {
        OwnerSplitter.labels(entry).forEach(label -> owners.entry(label, responsibility));
      }
    }
    return owners.found.stream().distinct().toList();
  }

  /** Whether a text has the shape of one person's name, and no words of roles and organisations. */
  public static boolean mayBePerson(String text) {
    return PersonNames.mayBeOne(NameWord.of(Text.fold(text)));
  }

  /** The responsibility that a label before a colon says: {@code SRO}; empty for other words. */
  public static Optional<Responsibility> responsibility(String label) {
    return OwnerWords.label(label);
  }

  private void entry(String text, Responsibility responsibility) {
    Matcher supported = SUPPORTED.matcher(text);
    if (SUPPORT.next(text, 0) < text.length() && supported.find()) {
      entry(text.substring(0, supported.start()), responsibility);
      String rest = text.substring(supported.end());
      boolean bracket = rest.endsWith(")") && !rest.contains("(");
      entry(bracket ? rest.substring(0, rest.length() - 1) : rest, Responsibility.SUPPORTING);
      return;
    }
    String bare = EDGES.matcher(text).replaceAll("");
    if (bare.isEmpty()) {
      return;
    }
    Matcher labelled = LABELLED.matcher(bare);
    boolean labels =
        bare.indexOf(':') > 0
            && labelled.matches()
            && (labelled.group(1).length() > 1 || OwnerWords.label(labelled.group(1)).isPresent());
    if (labels) {
      labelled(labelled.group(1), labelled.group(2), responsibility);
    } else {
      listed(bare, responsibility);
    }
  }

  /** {@code Role: Name}, {@code Organisation: Name}, {@code Name: Role} or {@code Lead: Name}. */
  private void labelled(String label, String rest, Responsibility responsibility) {
    Optional<Responsibility> said = OwnerWords.label(label);
    if (said.isPresent()) {
      listed(rest, said.get());
      return;
    }
    Kind kind = OwnerSplitter.kind(label, roster);
    if (kind == Kind.NAME) {
      add(described(label, OwnerSplitter.commas(rest)), responsibility);
      return;
    }
    int before = found.size();
    listed(rest, responsibility);
    for (int i = before; i < found.size(); i++) {
      Owner owner = found.get(i);
      boolean role = kind == Kind.ROLE && (owner.role().isEmpty() || isNamed(owner));
      boolean organisation =
          kind != Kind.ROLE && (owner.organisation().isEmpty() || isNamed(owner));
      found.set(
          i,
          new Owner(
              owner.name(),
              role ? label : owner.role(),
              organisation ? label : owner.organisation(),
              owner.responsibility()));
    }
  }

  private static boolean isNamed(Owner owner) {
    return !owner.name().isEmpty();
  }

  /** Owners between commas, and what describes them. */
  private void listed(String text, Responsibility responsibility) {
    for (List<String> pieces :
        List.of(OwnerSplitter.aroundCommas(text, roster), OwnerSplitter.brackets(text, roster))) {
      if (pieces.size() > 1) {
        pieces.forEach(piece -> listed(piece, responsibility));
        return;
      }
    }
    List<String> commas = roster.knows(text) ? List.of(text) : OwnerSplitter.commas(text);
    List<String> group = new ArrayList<>();
    Kind groupKind = Kind.UNCLEAR;
    for (String comma : commas.size() > 1 ? beforeNames(commas) : commas) {
      String part = LEADING_AND.matcher(comma).replaceAll("");
      String first = OwnerSplitter.joined(opening(part), roster).get(0);
      Kind kind = OwnerSplitter.kind(first, roster);
      boolean apart =
          kind == Kind.NAME
              || (kind == groupKind && kind != Kind.UNCLEAR)
              || (group.size() == 1 && areInitials(group.get(0)));
      if (!group.isEmpty() && apart) {
        grouped(group, responsibility);
        group.clear();
      }
      if (group.isEmpty()) {
        groupKind = kind;
      } else if (kind == Kind.ORGANISATION && groupKind == Kind.ROLE) {
        groupKind = Kind.ORGANISATION;
      }
      group.add(part);
    }
    grouped(group, responsibility);
  }

  /**
   * Whether the text is initials, of somebody whose role the roster says: no other comes behind.
   */
  private boolean areInitials(String text) {
    return OwnerWords.isInitials(text)
        && roster.person(text).filter(person -> !person.role().isEmpty()).isPresent();
  }

  /** A description that "and" joins to the next owner's name apart from it. */
  private List<String> beforeNames(List<String> commas) {
    List<String> parts = new ArrayList<>(commas.subList(0, 1));
    for (String comma : commas.subList(1, commas.size())) {
      List<String> pieces = OwnerSplitter.joined(comma, roster);
      String last = pieces.get(pieces.size() - 1);
      boolean named = OwnerSplitter.kind(opening(last), roster) == Kind.NAME;
      parts.addAll(named ? pieces : List.of(comma));
    }
    return parts;
  }

  /** What stands before a dash or a bracket, if that is a name. */
  private String opening(String text) {
    String bare = bracketless(text);
    Matcher dashed = DASHED.matcher(bare);
    if (dashed.matches() && OwnerSplitter.kind(dashed.group(1), roster) == Kind.NAME) {
      return dashed.group(1);
    }
    String name = nameBefore(bare);
    return name.isEmpty() ? bare : name;
  }

  /** The name that a role follows without any mark; empty without one. */
  private String nameBefore(String text) {
    if (roster.knows(text)) {
      return "";
    }
    String known = roster.nameBefore(text);
    return known.isEmpty() ? NameRuns.before(text) : known;
  }

  /** The name that stands behind a role without any mark; empty without one. */
  private String nameAfter(String text) {
    return roster.knows(text) ? "" : NameRuns.after(text);
  }

  private static String bracketless(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    return bracketed.matches() ? bracketed.group(1) : text;
  }

  /** One owner with its descriptions, or several joined by "and" or a slash. */
  private void grouped(List<String> group, Responsibility responsibility) {
    if (group.isEmpty()) {
      return;
    }
    if (group.size() == 1) {
      joined(group.get(0), responsibility);
      return;
    }
    List<String> first = OwnerSplitter.joined(group.get(0), roster);
    String last = first.get(first.size() - 1);
    for (String piece : first.subList(0, first.size() - 1)) {
      add(single(piece), responsibility);
    }
    List<String> rest = new ArrayList<>(group.subList(1, group.size()));
    Matcher dashed = DASHED.matcher(last);
    if (dashed.matches() && OwnerSplitter.kind(dashed.group(1), roster) == Kind.NAME) {
      last = dashed.group(1).strip();
      rest.add(0, dashed.group(2).strip());
    }
    String name = nameBefore(last);
    if (!name.isEmpty()) {
      rest.add(0, last.substring(name.length()).strip());
      last = name;
    }
    String behind = nameAfter(last);
    if (!behind.isEmpty()) {
      rest.add(0, last.substring(0, last.length() - behind.length()).strip());
      last = behind;
    }
    if (OwnerSplitter.kind(last, roster) == Kind.NAME) {
      add(described(last, rest), responsibility);
    } else {
      rest.add(0, last);
      add(described("", rest), responsibility);
    }
  }

  private void joined(String text, Responsibility responsibility) {
    Optional<List<String>> names = roster.sideBySide(text);
    if (names.isPresent()) {
      names.get().forEach(name -> add(single(name), responsibility));
      return;
    }
    int before = found.size();
    List<String> pieces =
        OwnerSplitter.joined(text, roster).stream().flatMap(this::unmarked).toList();
    pieces.forEach(piece -> add(single(piece), responsibility));
    if (pieces.size() > 1 && text.contains("/") && found.size() == before + pieces.size()) {
      shareOrganisation(before, pieces);
    }
  }

  /** The owners that stand side by side with no mark between them. */
  private Stream<String> unmarked(String text) {
    if (roster.knows(text)) {
      return Stream.of(text);
    }
    String known = roster.nameBefore(text);
    if (!known.isEmpty()) {
      String rest = text.substring(known.length()).strip();
      return isName(rest) ? Stream.of(known, rest) : Stream.of(text);
    }
    List<String> names = PersonNames.sideBySide(text);
    return names.isEmpty() ? NameRuns.owners(text).stream() : names.stream();
  }

  /** In {@code Name/Name (ORG)} both are of that organisation. */
  private void shareOrganisation(int before, List<String> pieces) {
    Owner last = found.get(found.size() - 1);
    if (!BRACKETED.matcher(pieces.get(pieces.size() - 1)).matches() || !isNamed(last)) {
      return;
    }
    for (int i = before; i < found.size() - 1; i++) {
      Owner owner = found.get(i);
      if (isNamed(owner) && owner.organisation().isEmpty()) {
        found.set(
            i, new Owner(owner.name(), owner.role(), last.organisation(), owner.responsibility()));
      }
    }
  }

  /** One owner before its responsibility is known; all empty where the text names nobody. */
  private record Found(String name, String role, String organisation) {}

  private Found single(String written) {
    String text = ARTICLE.matcher(written).replaceFirst("");
    if (roster.knows(text)) {
      return plain(text);
    }
    Matcher dashed = DASHED.matcher(text);
    boolean parted = dashed.matches();
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()
        && !(parted && (isName(dashed.group(1).strip()) || isName(dashed.group(2).strip())))) {
      return bracketed(text, bracketed.group(1), bracketed.group(2));
    }
    Matcher nested = NESTED.matcher(text);
    if (text.endsWith("))") && nested.matches() && isName(nested.group(1))) {
      return described(nested.group(1), OwnerSplitter.commas(nested.group(2)));
    }
    if (parted) {
      return dashed(text, dashed.group(1).strip(), dashed.group(2).strip());
    }
    String name = nameBefore(text);
    if (!name.isEmpty()) {
      return described(name, List.of(text.substring(name.length()).strip()));
    }
    String last = nameAfter(text);
    return last.isEmpty()
        ? plain(text)
        : described(last, List.of(text.substring(0, text.length() - last.length()).strip()));
  }

  private Found bracketed(String text, String base, String inside) {
    Kind kind = OwnerSplitter.kind(base, roster);
    Kind in = OwnerSplitter.kind(inside, roster);
    if (kind == Kind.NAME) {
      return described(base, OwnerSplitter.commas(inside));
    }
    if (in == Kind.NAME) {
      return described(inside, List.of(base));
    }
    if (kind == Kind.ROLE && in == Kind.ORGANISATION) {
      return new Found("", base, inside);
    }
    if (kind == Kind.PLACEHOLDER) {
      return plain(inside);
    }
    boolean dashed = DASHED.matcher(base).matches() && kind == Kind.UNCLEAR;
    return dashed ? single(base) : of(kind, text);
  }

  private Found dashed(String text, String left, String right) {
    Kind first = OwnerSplitter.kind(bracketless(left), roster);
    Kind second = OwnerSplitter.kind(bracketless(right), roster);
    if (first == Kind.NAME) {
      return named(left, OwnerSplitter.commas(right));
    }
    if (second == Kind.NAME) {
      return named(right, List.of(left));
    }
    if (first == Kind.PLACEHOLDER || second == Kind.PLACEHOLDER) {
      return plain(first == Kind.PLACEHOLDER ? right : left);
    }
    boolean wide = right.contains(" ");
    if (first == Kind.ROLE && second == Kind.ORGANISATION && wide) {
      return new Found("", left, right);
    }
    return first == Kind.ORGANISATION && second == Kind.ROLE
        ? new Found("", right, left)
        : of(first == Kind.UNCLEAR ? second : first, text);
  }

  /** Whether a text is a name, with a bracket behind it or without. */
  private boolean isName(String text) {
    String bare = bracketless(text);
    return bare.indexOf('(') < 0 && OwnerSplitter.kind(bare, roster) == Kind.NAME;
  }

  /** A name with its descriptions, one of which may stand in a bracket behind it. */
  private Found named(String text, List<String> descriptions) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (!bracketed.matches()) {
      return described(text, descriptions);
    }
    List<String> all = new ArrayList<>(descriptions);
    all.addAll(OwnerSplitter.commas(bracketed.group(2)));
    return described(bracketed.group(1), all);
  }

  private Found plain(String text) {
    return of(OwnerSplitter.kind(text, roster), text);
  }

  private Found of(Kind kind, String text) {
    return switch (kind) {
      case NAME -> new Found(text, "", "");
      case ROLE -> new Found("", text, "");
      case PLACEHOLDER -> new Found("", "", "");
      case ORGANISATION, UNCLEAR -> new Found("", "", text);
    };
  }

  /**
   * A name, or none, with what describes it: organisations last, the rest is the role. Where one
   * stands last, a bracket before it is part of the role: {@code Head of Service (SEND), Council}.
   */
  private Found described(String name, List<String> written) {
    boolean placed =
        !written.isEmpty()
            && OwnerSplitter.kind(written.get(written.size() - 1), roster) == Kind.ORGANISATION;
    List<String> descriptions =
        placed ? written : written.stream().flatMap(this::unbracketed).toList();
    boolean anyRole =
        descriptions.stream().anyMatch(part -> OwnerSplitter.kind(part, roster) == Kind.ROLE);
    if (name.isEmpty() && !anyRole) {
      return new Found("", "", String.join(", ", descriptions));
    }
    List<String> role = new ArrayList<>(descriptions);
    List<String> organisation = new ArrayList<>();
    while (!role.isEmpty() && isOrganisation(role, name.isEmpty())) {
      organisation.add(0, role.remove(role.size() - 1));
    }
    return new Found(name, String.join(", ", role), String.join(", ", organisation));
  }

  /** A role and the organisation in a bracket behind it; else the description as it is. */
  private Stream<String> unbracketed(String description) {
    Matcher bracketed = BRACKETED.matcher(description);
    boolean both =
        description.indexOf('(') > 0
            && !roster.knows(description)
            && bracketed.matches()
            && OwnerSplitter.kind(bracketed.group(1), roster) == Kind.ROLE
            && OwnerSplitter.kind(bracketed.group(2), roster) == Kind.ORGANISATION;
    return both ? Stream.of(bracketed.group(1), bracketed.group(2)) : Stream.of(description);
  }

  /** Whether the last description is one; a lone subject beside a name is: {@code (Health)}. */
  private boolean isOrganisation(List<String> descriptions, boolean nameless) {
    String last = descriptions.get(descriptions.size() - 1);
    boolean subject = descriptions.size() == 1 && !nameless && OwnerWords.isTopic(last);
    boolean plainly =
        !nameless
            || roster.hasOrganisation(last)
            || (OwnerWords.isPlainlyOrganisation(last) && !OwnerWords.isField(last));
    return subject || (plainly && OwnerSplitter.kind(last, roster) == Kind.ORGANISATION);
  }

  private void add(Found who, Responsibility column) {
    String described = who.role().isEmpty() ? who.organisation() : who.role();
    Optional<Responsibility> part =
        who.name().isEmpty() ? Optional.empty() : OwnerWords.part(described);
    Found owner = part.isPresent() ? new Found(who.name(), "", "") : who;
    Responsibility responsibility = part.orElse(column);
    Optional<Person> person = roster.person(owner.name());
    String name = owner.name();
    if (person.isPresent() && roster.find(name).isEmpty()) {
      name = person.get().name();
    }
    String role = first(owner.role(), person.map(Person::role).orElse(""));
    String organisation = first(owner.organisation(), person.map(Person::organisation).orElse(""));
    if (!name.isEmpty() || !role.isEmpty() || !organisation.isEmpty()) {
      found.add(new Owner(name, role, organisation, responsibility));
    }
  }

  private static String first(String said, String known) {
    return said.isEmpty() ? known : said;
  }
}
