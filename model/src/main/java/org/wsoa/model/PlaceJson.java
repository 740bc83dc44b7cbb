package org.wsoa.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A {@link Place} in the JSON is flat: the members of its cell stand beside those of the place, and
 * which members there are tells which kind of place it is.
 */
final class PlaceJson {
  private static final SerializableString BOX = new SerializedString("box");
  private static final SerializableString COLUMN = new SerializedString("column");
  private static final SerializableString LINE = new SerializedString("line");
  private static final SerializableString PAGE = new SerializedString("page");
  private static final SerializableString ROW = new SerializedString("row");
  private static final SerializableString TABLE = new SerializedString("table");

  private PlaceJson() {}

  /** A place that only says "somewhere in the document" says nothing. */
  static boolean isEmpty(Place place) {
    return place instanceof Place.InDocument && place.cell().isEmpty();
  }

  /**
   * Writes a place, member by member in canonical order: a document has thousands of places, and
   * they are most of what is written.
   */
  static void write(Place place, JsonGenerator out) {
    out.writeStartObject();
    if (place instanceof Place.OnPage onPage) {
      box(onPage.box(), out);
    }
    Optional<Place.Cell> cell = place.cell();
    if (cell.isPresent()) {
      number(COLUMN, cell.get().column(), out);
    }
    if (place instanceof Place.OnLine onLine) {
      number(LINE, onLine.line(), out);
    } else if (place instanceof Place.OnPage onPage) {
      number(PAGE, onPage.page(), out);
    }
    if (cell.isPresent()) {
      number(ROW, cell.get().row(), out);
      number(TABLE, cell.get().table(), out);
    }
    out.writeEndObject();
  }

  private static void number(SerializableString name, int number, JsonGenerator out) {
    out.writeName(name);
    out.writeNumber(number);
  }

  /** Edges have two decimals at most, and so are spelt as ECMAScript spells them. */
  private static void box(Box box, JsonGenerator out) {
    out.writeName(BOX);
    out.writeStartArray();
    for (BigDecimal edge : box.edges()) {
      out.writeNumber(edge.toPlainString());
    }
    out.writeEndArray();
  }

  /** The members that a place may have, as the JSON has them; what is read goes through it. */
  record Flat(
      Optional<Integer> page,
      Optional<Integer> table,
      Optional<Integer> row,
      Optional<Integer> column,
      Optional<Integer> line,
      Optional<Box> box) {
    Flat {
      page = Objects.requireNonNullElse(page, Optional.empty());
      table = Objects.requireNonNullElse(table, Optional.empty());
      row = Objects.requireNonNullElse(row, Optional.empty());
      column = Objects.requireNonNullElse(column, Optional.empty());
      line = Objects.requireNonNullElse(line, Optional.empty());
      box = Objects.requireNonNullElse(box, Optional.empty());
    }

    Place place() {
      if (page.isPresent() != box.isPresent()) {
        throw new IllegalArgumentException("a place has page and box, or neither");
      }
      if (page.isPresent() && line.isPresent()) {
        throw new IllegalArgumentException("a place has page or line, not both");
      }
      Optional<Place.Cell> cell = cell();
      if (page.isPresent()) {
        return new Place.OnPage(page.get(), box.orElseThrow(), cell);
      }
      if (line.isPresent()) {
        return new Place.OnLine(line.get(), cell);
      }
      return new Place.InDocument(cell);
    }

    private Optional<Place.Cell> cell() {
      if (table.isPresent() && row.isPresent() && column.isPresent()) {
        return Optional.of(new Place.Cell(table.get(), row.get(), column.get()));
      }
      if (table.isPresent() || row.isPresent() || column.isPresent()) {
        throw new IllegalArgumentException("a place has table, row and column, or none of them");
      }
      return Optional.empty();
    }
  }

  /** Writes a place where Jackson writes what it is in. */
  static final class Writer extends StdSerializer<Place> {
    Writer() {
      super(Place.class);
    }

    @Override
    public void serialize(Place place, JsonGenerator out, SerializationContext context) {
      write(place, out);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Place place) {
      return PlaceJson.isEmpty(place);
    }
  }

  /** Reads a place. */
  static final class Reader extends StdDeserializer<Place> {
    Reader() {
      super(Place.class);
    }

    @Override
    public Place deserialize(JsonParser in, DeserializationContext context) {
      Flat flat = context.readValue(in, Flat.class);
      try {
        return flat.place();
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(this, "%s", e.getMessage());
      }
    }
  }
}
