package org.wsoa.extract.read.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsoa.extract.read.RejectedException;

/** What an e-mail holds. Its text is a document where it has a table, or nothing is attached. */
final class MailParts {
  private static final Pattern CELLS =
      Pattern.compile(
          "<t[dh]\\b(?:(?!</?tr\\b).){0,5000}?<t[dh]\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COLUMNS =
      Pattern.compile("(?m)^[^\\n]*[\\t|][^\\n]*\\n[^\\n]*[\\t|]");

  private final Budget budget;
  private final EntryNames names = new EntryNames();
  private final List<Entry> attached = new ArrayList<>();
  private Optional<String> html = Optional.empty();
  private Optional<String> plain = Optional.empty();

  MailParts(Budget budget) {
    this.budget = budget;
    names.path("body.html", "");
    names.path("body.txt", "");
  }

  /** Adds an attachment; its name may be "". */
  void attach(String name, byte[] bytes) throws RejectedException {
    try {
      attach(name, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new IllegalStateException("reading an array cannot fail", e);
    }
  }

  /** Adds an attachment; its name may be "". */
  void attach(String name, InputStream in) throws IOException, RejectedException {
    budget.countEntry();
    String path = names.path(name.replace('/', '_').replace('\\', '_'), "attachment");
    attached.add(Entry.of(path, budget.read(in, Budget.MOST_BYTES)));
  }

  /** Adds an entry that is made already. */
  void attach(Entry entry) {
    attached.add(entry);
  }

  /** A path of its own for a name. */
  String path(String name) {
    return names.path(name.replace('/', '_').replace('\\', '_'), "message.msg");
  }

  /** Adds text of the mail itself; the first of each kind counts. */
  void text(String words, boolean isHtml) {
    if (isHtml) {
      html = html.or(() -> Optional.of(words));
    } else {
      plain = plain.or(() -> Optional.of(words));
    }
  }

  /** All of it. */
  List<Entry> list() throws RejectedException {
    List<Entry> all = new ArrayList<>(attached);
    boolean alone = attached.isEmpty();
    if (html.filter(text -> alone || CELLS.matcher(text).find()).isPresent()) {
      all.add(body("body.html", html.get()));
    } else if (plain.filter(text -> alone || COLUMNS.matcher(text).find()).isPresent()) {
      all.add(body("body.txt", plain.get()));
    }
    return all;
  }

  private Entry body(String name, String text) throws RejectedException {
    byte[] bytes = text.getBytes(UTF_8);
    budget.countEntry();
    budget.count(bytes.length);
    return Entry.of(name, bytes);
  }
}
