package org.wsoa.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.model.TableView;

/**
 * Turns plans whose actions are blocks of {@code heading: value} into tables with a heading row
 * (rule 11 of the contract): tables of two columns or of two pairs, and lines of text. Everything
 * else stays as it is.
 */
public final class Transposer {
  /** So many items that tell no action hide none either. */
  private static final int LONG = 50;

  private final HeadingVocabulary vocabulary;
  private final FormReader formReader;

  /** A transposer that knows labels by the wordings of the reader given. */
  public Transposer(SectionReader sectionReader) {
    this.vocabulary = sectionReader.vocabulary();
    this.formReader = new FormReader(vocabulary);
  }

  /** The document with its blocks as tables. */
  public Flow read(Flow flow) {
    List<Flow.Item> items = flow.items();
    List<FieldBlock> found = new ArrayList<>();
    for (int i = 0; i < items.size(); ) {
      Optional<FieldBlock> block = blockAt(items, i);
      boolean tells = block.filter(FieldBlock::tellsActions).isPresent();
      block.filter(whole -> tells).ifPresent(found::add);
      int end = block.map(FieldBlock::to).orElse(i + 1);
      i = tells || end > i + LONG ? end : i + 1;
    }
    List<FieldBlock> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FieldBlock block = found.get(i);
      boolean alike =
          (i > 0 && block.isLike(found.get(i - 1)))
              || (i + 1 < found.size() && block.isLike(found.get(i + 1)));
      if (block.level() == 0 || (alike && block.tellsEnough())) {
        kept.add(block);
      }
    }
    return kept.isEmpty() ? flow : new Flow(rewritten(items, kept), flow.furniture());
  }

  private static List<Flow.Item> rewritten(List<Flow.Item> items, List<FieldBlock> blocks) {
    List<Flow.Item> rewritten = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < blocks.size(); ) {
      int from = blocks.get(i).from();
      rewritten.addAll(items.subList(next, from));
      List<List<Field>> runs = new ArrayList<>();
      next = from;
      while (i < blocks.size() && blocks.get(i).from() == next) {
        runs.add(blocks.get(i).fields());
        next = blocks.get(i).to();
        i++;
      }
      List<LogicalTable> sources =
          items.subList(from, next).stream()
              .filter(Flow.Table.class::isInstance)
              .map(item -> ((Flow.Table) item).table())
              .toList();
      List<TableView.Part> parts =
          sources.stream().flatMap(source -> source.parts().stream()).toList();
      int number = sources.isEmpty() ? 0 : sources.get(0).number();
      FieldTable.of(runs, number, parts).forEach(table -> rewritten.add(new Flow.Table(table)));
    }
    rewritten.addAll(items.subList(next, items.size()));
    return rewritten;
  }

  private Optional<FieldBlock> blockAt(List<Flow.Item> items, int at) {
    if (items.get(at) instanceof Flow.Text text) {
      TextBlock block = text.block();
      Optional<FieldLabel.Line> line =
          FieldLabel.line(block.line().text(), block.isHeading(), vocabulary)
              .filter(found -> found.label().isKnown());
      if (line.isPresent() && line.get().label().opens()) {
        Field opener = field(line.get(), block).asBanner();
        return below(items, at, opener, 0);
      }
      if (block.isHeading()) {
        boolean other = BlockNumber.labelled(block.line().marked()).isPresent();
        return other
            ? Optional.empty()
            : below(items, at, field(actionOf(block), block), block.level())
                .filter(named -> !tellsItself(items, at + 1));
      }
      return line.isPresent() ? lines(items, at) : Optional.empty();
    }
    return tables(items, at, List.of());
  }

  private FieldLabel.Line actionOf(TextBlock heading) {
    return new FieldLabel.Line(FieldLabel.of("Action", vocabulary), heading.line().marked());
  }

  private static Field field(FieldLabel.Line line, TextBlock block) {
    List<TextLine> lines = line.rest().isEmpty() ? List.of() : List.of(TextLine.of(line.rest()));
    return Field.of(line.label(), lines, block.place());
  }

  /**
   * Whether a form tells actions in rows that are labelled so: then no heading above it names them.
   */
  private boolean tellsItself(List<Flow.Item> items, int at) {
    return at < items.size()
        && items.get(at) instanceof Flow.Table
        && tables(items, at, List.of())
            .filter(FieldBlock::tellsActions)
            .filter(form -> form.fields().stream().anyMatch(Transposer::isActionRow))
            .isPresent();
  }

  private static boolean isActionRow(Field field) {
    return field.meaning() == Meaning.ACTION && !field.banner();
  }

  /** What stands below an action's heading: a form, or lines. */
  private Optional<FieldBlock> below(List<Flow.Item> items, int at, Field opener, int level) {
    if (at + 1 < items.size() && items.get(at + 1) instanceof Flow.Table) {
      return tables(items, at + 1, List.of(opener))
          .map(block -> new FieldBlock(block.fields(), at, block.to(), level));
    }
    int depth = items.get(at) instanceof Flow.Text text ? text.block().level() : 0;
    TextForm form = new TextForm(items, at + 1, List.of(opener), depth, vocabulary);

    List<Field> fields = withNumber(form.fields());
    boolean chapter =
        level > 0
            && form.fields().stream()
                .skip(1)
                .anyMatch(field -> field.label().opens() && !field.label().number().isEmpty());
    if (chapter || isOverTable(items, form.end(), level > 0)) {
      return Optional.empty(); // a heading over blocks of their own, or over a table
    }
    return Optional.of(new FieldBlock(fields, at, form.end(), level));
  }

  /** Lines that begin with something else than the action. */
  private Optional<FieldBlock> lines(List<Flow.Item> items, int at) {
    TextForm form = new TextForm(items, at, List.of(), 0, vocabulary);
    List<Field> fields = form.fields();
    int first = 0;
    while (first < fields.size() && !fields.get(first).label().opens()) {
      first++;
    }
    if (first == fields.size() || isOverTable(items, form.end(), false)) {
      return Optional.empty();
    }
    List<Field> before = fields.subList(0, first);
    List<Field> after = fields.subList(first, fields.size());
    boolean above = before.stream().anyMatch(field -> field.meaning() == Meaning.ACCOUNTABLE);
    boolean more = after.stream().skip(1).anyMatch(field -> field.label().opens());
    boolean again =
        before.stream().anyMatch(f -> after.stream().anyMatch(a -> a.key().equals(f.key())));
    if (above || (more && !again)) {
      return Optional.empty(); // said of all that follows, not of one action
    }
    return Optional.of(new FieldBlock(fields, at, form.end(), 0));
  }

  /** Forms right below one another, as far as they are one run of blocks. */
  private Optional<FieldBlock> tables(List<Flow.Item> items, int at, List<Field> opener) {
    List<Field> fields = new ArrayList<>(opener);
    int to = at;
    while (to < items.size() && items.get(to) instanceof Flow.Table item) {
      Optional<List<Field>> own = formReader.read(item.table(), !opener.isEmpty());
      if (own.isEmpty() || own.get().isEmpty()) {
        break;
      }
      Field first = own.get().get(0);
      boolean goesOn = !first.label().opens() && !first.banner() && !isFirst(first, fields, opener);
      if (to > at && !goesOn) {
        break;
      }
      fields.addAll(own.get());
      to++;
    }
    return to == at ? Optional.empty() : Optional.of(new FieldBlock(withNumber(fields), at, to, 0));
  }

  private static boolean isFirst(Field field, List<Field> fields, List<Field> opener) {
    return fields.size() > opener.size() && fields.get(opener.size()).key().equals(field.key());
  }

  /** A number alone over a block is that of the action or recommendation in it. */
  private static List<Field> withNumber(List<Field> fields) {
    List<Field> named = new ArrayList<>();
    String number = "";
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Optional<Field> next =
          isNumber(field)
              ? fields.stream().skip(i + 1L).filter(later -> later.label().opens()).findFirst()
              : Optional.empty();
      if (next.isPresent() && next.get().meaning() == Meaning.ACTION) {
        field.ref().map(Field::asBanner).ifPresent(named::add);
      } else if (next.isPresent()) {
        number = field.label().number();
      } else if (field.label().opens() && !number.isEmpty()) {
        boolean own = !field.label().number().isEmpty();
        named.add((own ? field : field.numbered(number)).asBanner());
        number = "";
      } else {
        named.add(field);
      }
    }
    return named;
  }

  private static boolean isNumber(Field field) {
    return field.banner() && field.value().isEmpty() && !field.label().number().isEmpty();
  }

  /** Whether the lines stand over a table of their own instead of being the block. */
  private boolean isOverTable(List<Flow.Item> items, int at, boolean any) {
    return at < items.size()
        && items.get(at) instanceof Flow.Table item
        && (any || item.table().columnCount() > 2)
        && formReader.read(item.table(), true).isEmpty();
  }
}
