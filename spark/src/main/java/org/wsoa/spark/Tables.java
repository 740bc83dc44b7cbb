package org.wsoa.spark;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;

/** Readings to tables, each in the order of paths and, within a document, of the document. */
final class Tables {
  /** What was read; see {@link ReadingRow}. */
  static final Table<ReadingRow> READINGS = new Table<>(ReadingRow.class);

  private static final Table<PlanRow> PLANS = new Table<>(PlanRow.class);
  private static final Table<ActionRow> ACTIONS = new Table<>(ActionRow.class);
  private static final Table<OutcomeRow> OUTCOMES = new Table<>(OutcomeRow.class);
  private static final Table<OwnerRow> OWNERS = new Table<>(OwnerRow.class);
  private static final Table<DiagnosticRow> DIAGNOSTICS = new Table<>(DiagnosticRow.class);

  /** The columns of {@link #parsed}. */
  static final StructType PARSED =
      DataTypes.createStructType(
          List.of(
              rows("plans", PLANS),
              rows("actions", ACTIONS),
              rows("outcomes", OUTCOMES),
              rows("owners", OWNERS),
              rows("diagnostics", DIAGNOSTICS)));

  private Tables() {}

  /** Of each document that was read, its rows in all tables: a list in a column for each table. */
  static Dataset<Row> parsed(Dataset<Row> readings) {
    return readings
        .filter(functions.col("code").equalTo(""))
        .select("path", "json")
        .map(
            (MapFunction<Row, Row>) reading -> parsed(reading.getString(0), reading.getString(1)),
            Encoders.row(PARSED));
  }

  private static Row parsed(String path, String json) {
    Document document = CanonicalJson.readDocument(json.getBytes(StandardCharsets.UTF_8));
    return RowFactory.create(
        rows(PLANS, PlanRow.of(path, document, json)),
        rows(ACTIONS, ActionRow.of(path, document)),
        rows(OUTCOMES, OutcomeRow.of(path, document)),
        rows(OWNERS, OwnerRow.of(path, document)),
        rows(DIAGNOSTICS, DiagnosticRow.of(path, document)));
  }

  private static StructField rows(String name, Table<?> table) {
    return DataTypes.createStructField(
        name, DataTypes.createArrayType(table.schema(), false), false);
  }

  private static <T extends Record> Row[] rows(Table<T> table, List<T> values) {
    return values.stream().map(table::row).toArray(Row[]::new);
  }

  /**
   * The tables by their names.
   *
   * @param readings all
   * @param parsed what {@link #parsed} has made of them
   */
  static Map<String, Dataset<Row>> of(Dataset<Row> readings, Dataset<Row> parsed) {
    Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
    tables.put("plans", table(parsed, "plans").orderBy("path"));
    for (String name : List.of("actions", "outcomes", "owners", "diagnostics")) {
      tables.put(name, table(parsed, name).orderBy("path", "ordinal"));
    }
    tables.put(
        "rejected",
        readings
            .filter(functions.col("code").notEqual(""))
            .select("path", "sha256", "code", "message")
            .orderBy("path"));
    return tables;
  }

  private static Dataset<Row> table(Dataset<Row> parsed, String name) {
    return parsed.select(functions.explode(functions.col(name)).as("row")).select("row.*");
  }
}
