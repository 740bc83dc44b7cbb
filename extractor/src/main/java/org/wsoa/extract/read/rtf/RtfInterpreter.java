package org.wsoa.extract.read.rtf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Symbols;
import org.wsoa.extract.read.TooLargeException;
import org.wsoa.extract.read.rtf.RtfState.Destination;

/** Does what the control words say. */
final class RtfInterpreter {
  /** Deeper than any document. */
  private static final int MOST_GROUPS = 10_000;

  /** Groups that hold nothing of the text, though no star says so. */
  private static final Set<String> NOWHERE =
      Set.of(
          "info",
          "pict",
          "nonshppict",
          "shprslt",
          "footnote",
          "filetbl",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "xe",
          "tc",
          "rxe",
          "tcn",
          "nonesttables",
          "sp",
          "annotation",
          "atnid",
          "atnauthor",
          "revtbl",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "themedata",
          "latentstyles",
          "datastore",
          "bkmkstart",
          "bkmkend",
          "fldinst",
          "falt",
          "panose",
          "pnseclvl");

  private static final Set<String> FURNITURE =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  /** Groups behind a star that are looked at. */
  private static final Set<String> STARRED =
      Set.of("shpinst", "nesttableprops", "listtext", "pntext", "cs", "ds", "ts");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("page", " "),
          Map.entry("column", " "));

  private final RtfScanner scanner;
  private final Symbols symbols;
  private final RtfTables tables = new RtfTables();
  private final RtfRow outerRow = new RtfRow(tables);
  private final RtfRow innerRow = new RtfRow(tables);
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private final Deque<OpenFlow> flows = new ArrayDeque<>();
  private final List<Content> furniture = new ArrayList<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfState state = new RtfState();
  private int defaultFont;
  private int toSkip;
  private boolean starred;
  private boolean pictures;
  private boolean trackedChanges;

  /** A flow and the number of groups around it; those of furniture stand in no other. */
  private record OpenFlow(RtfFlow flow, int depth, boolean running) {}

  RtfInterpreter(byte[] bytes, Symbols symbols) {
    scanner = new RtfScanner(bytes);
    this.symbols = symbols;
    flows.push(new OpenFlow(new RtfFlow(tables), 0, false));
  }

  boolean hasPictures() {
    return pictures;
  }

  boolean hasTrackedChanges() {
    return trackedChanges;
  }

  /** The running headers and footers. */
  List<Content> furniture() {
    return List.copyOf(furniture);
  }

  /**
   * Reads the whole file.
   *
   * @return what stands in its body
   * @throws IOException when it ends before its last group does
   * @throws TooLargeException when groups or tables nest deeper than the limits
   */
  List<Content> read() throws IOException {
    boolean ended = false;
    while (!ended) {
      RtfScanner.Token token = scanner.next();
      if (token != RtfScanner.Token.BYTE) {
        flush();
      }
      switch (token) {
        case OPEN -> open();
        case CLOSE -> ended = close();
        case WORD -> {
          if (!skips()) {
            word(scanner.word());
          }
          starred = false;
        }
        case SYMBOL -> {
          if (!skips()) {
            symbol((char) scanner.number(0));
          }
        }
        case BYTE -> {
          if (!skips()) {
            pending.write(scanner.number(0));
          }
        }
        case END -> throw new IOException("it ends before its last group does");
      }
    }
    return flows.element().flow().finish(state);
  }

  /** Whether the token stands for a character that was already given as Unicode. */
  private boolean skips() {
    if (toSkip > 0) {
      toSkip--;
      return true;
    }
    return false;
  }

  private void open() throws TooLargeException {
    toSkip = 0;
    starred = false;
    if (groups.size() >= MOST_GROUPS) {
      throw new TooLargeException("groups nest deeper than " + MOST_GROUPS);
    }
    groups.push(state.copy());
    if (state.destination == Destination.STYLES) {
      tables.beginStyle(0);
    }
  }

  /** Ends a group; true when it was the last one. */
  private boolean close() throws IOException {
    toSkip = 0;
    starred = false;
    if (groups.isEmpty()) {
      throw new IOException("a group ends that has not begun");
    }
    OpenFlow top = flows.element();
    if (top.depth() == groups.size() && flows.size() > 1) {
      flows.pop();
      List<Content> content = top.flow().finish(state);
      if (top.running()) {
        furniture.addAll(content);
      } else {
        flows.element().flow().addBox(content);
      }
    }
    RtfState ending = state;
    state = groups.pop();
    if (groups.isEmpty()) {
      state = ending; // what comes after the last group is no text
      return true;
    }
    return false;
  }

  private void symbol(char symbol) throws IOException {
    switch (symbol) {
      case '*' -> starred = true;
      case '~' -> text("\u00a0");
      case '_' -> text("-");
      case '\\', '{', '}' -> text(String.valueOf(symbol));
      case '\t' -> text("\t");
      case '\n', '\r' -> word("par");
      default -> {
        // a place to hyphenate, entries of an index
      }
    }
  }

  private void word(String word) throws IOException {
    if (starred && !STARRED.contains(word)) {
      state.destination = Destination.NOWHERE;
      return;
    }
    if (state.destination == Destination.NOWHERE) {
      return;
    }
    if (word.equals("u")) {
      unicode(scanner.number('?'));
      return;
    }
    switch (state.destination) {
      case FONTS -> fontWord(word);
      case COLOURS -> tables.colour(word, scanner.number(0));
      case STYLES -> tables.style(word, scanner.number(0));
      default -> {
        if (!destination(word)) {
          format(word);
        }
      }
    }
  }

  private void fontWord(String word) {
    if (NOWHERE.contains(word)) {
      state.destination = Destination.NOWHERE;
    } else {
      tables.font(word, scanner.number(0));
    }
  }

  private void unicode(int code) throws IOException {
    char c = (char) (code < 0 ? code + 0x10000 : code);
    text(symbols.look(tables.fontName(state.font), c));
    toSkip = state.bytesAfterUnicode;
  }

  /** Whether the word says where the text of its group goes. */
  private boolean destination(String word) {
    if (NOWHERE.contains(word)) {
      pictures |= word.equals("pict");
      state.destination = Destination.NOWHERE;
    } else if (FURNITURE.contains(word)) {
      flow(true);
    } else {
      switch (word) {
        case "fonttbl" -> state.destination = Destination.FONTS;
        case "colortbl" -> state.destination = Destination.COLOURS;
        case "stylesheet" -> state.destination = Destination.STYLES;
        case "listtext", "pntext" -> state.destination = Destination.MARKER;
        case "shp", "shpinst" -> {
          pictures = true;
          state.destination = Destination.SHAPE;
        }
        case "shptxt" -> flow(false);
        case "nesttableprops" -> state.rowOfInnerTable = true;
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private void flow(boolean running) {
    flows.push(new OpenFlow(new RtfFlow(tables), groups.size(), running));
    state.destination = Destination.TEXT;
    state.plainParagraph();
    state.plainLetters(defaultFont);
  }

  private void format(String word) throws IOException {
    int value = scanner.number(1);
    switch (word) {
      case "ansicpg" -> tables.ansi(codePage(value));
      case "mac" -> tables.ansi("x-MacRoman");
      case "pc" -> tables.ansi("IBM437");
      case "pca" -> tables.ansi("IBM850");
      case "deff" -> defaultFont = scanner.number(0);
      case "uc" -> state.bytesAfterUnicode = Math.max(0, scanner.number(1));
      case "plain" -> state.plainLetters(defaultFont);
      case "f" -> state.font = scanner.number(0);
      case "b" -> state.bold = value != 0;
      case "strike" -> state.struck = value != 0;
      case "striked" -> state.doubleStruck = value != 0;
      case "v" -> state.hidden = value != 0;
      case "deleted" -> {
        state.deleted = value != 0;
        trackedChanges = true;
      }
      case "revised" -> trackedChanges = true;
      case "pard" -> state.plainParagraph();
      case "intbl" -> state.inTable = value != 0;
      case "itap" -> state.tableDepth = Math.max(0, scanner.number(0));
      case "s" -> state.style = scanner.number(0);
      case "outlinelevel" -> state.outlineLevel = scanner.number(0);
      default -> {
        String characters = CHARACTERS.get(word);
        if (characters != null) {
          text(characters);
        } else if (state.destination == Destination.TEXT) {
          structure(word);
        }
      }
    }
  }

  private static String codePage(int number) {
    return switch (number) {
      case 65001 -> "UTF-8";
      case 10000 -> "x-MacRoman";
      case 932 -> "windows-31j";
      case 936 -> "GBK";
      case 949, 950, 874 -> "x-windows-" + number;
      case 437, 850, 852, 860, 863, 865, 866 -> "IBM" + number;
      default -> "windows-" + number;
    };
  }

  private void structure(String word) throws TooLargeException {
    RtfFlow flow = flows.element().flow();
    switch (word) {
      case "par", "sect" -> flow.endParagraph(state, state.depth());
      case "line", "lbr" -> flow.endLine();
      case "cell" -> flow.endCell(state, 1);
      case "row" -> flow.endRow(state, 1, outerRow);
      case "nestcell" -> flow.endCell(state, Math.max(2, state.depth()));
      case "nestrow" -> flow.endRow(state, Math.max(2, state.depth()), innerRow);
      default -> (state.rowOfInnerTable ? innerRow : outerRow).take(word, scanner.number(0));
    }
  }

  /** Reads the bytes that have gathered in the charset of their font. */
  private void flush() throws IOException {
    if (pending.size() == 0) {
      return;
    }
    byte[] bytes = pending.toByteArray();
    pending.reset();
    if (tables.isSymbolFont(state.font) && state.destination != Destination.FONTS) {
      StringBuilder looks = new StringBuilder();
      for (byte b : bytes) {
        int code = b & 255;
        String look = symbols.look(tables.fontName(state.font), (char) (0xF000 | code));
        looks.append(look.isEmpty() && code == ' ' ? " " : look);
      }
      text(looks.toString());
    } else {
      text(new String(bytes, tables.charset(state.font)));
    }
  }

  private void text(String characters) {
    switch (state.destination) {
      case TEXT -> flows.element().flow().add(characters, state);
      case MARKER -> flows.element().flow().addMarker(characters);
      case FONTS -> characters.chars().forEach(c -> tables.fontName((char) c));
      case STYLES -> characters.chars().forEach(c -> tables.styleName((char) c));
      case COLOURS ->
          characters.chars().filter(c -> c == ';').forEach(semicolon -> tables.endColour());
      default -> {
        // goes nowhere
      }
    }
  }
}
