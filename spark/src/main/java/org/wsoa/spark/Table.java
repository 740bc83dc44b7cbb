package org.wsoa.spark;

import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are the components of a record, in their order: {@code dueStart} is the
 * column {@code due_start}. Texts, numbers, booleans and lists of texts are always there; only an
 * {@link Optional} may be null.
 *
 * @param type the record, of texts, {@code int}s, {@code boolean}s, lists of texts, and optional
 *     texts and dates
 * @param <T> the same
 */
record Table<T extends Record>(Class<T> type) implements Serializable {
  private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

  /** Its columns. */
  StructType schema() {
    List<StructField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add(
          DataTypes.createStructField(
              column(component), dataType(component), component.getType() == Optional.class));
    }
    return DataTypes.createStructType(fields);
  }

  /** A row of it. */
  Row row(T values) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] cells = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      cells[i] = cell(components[i], values);
    }
    return RowFactory.create(cells);
  }

  private static @Nullable Object cell(RecordComponent component, Record values) {
    try {
      Object value = component.getAccessor().invoke(values);
      if (value instanceof Optional<?> optional) {
        return optional.orElse(null);
      }
      return value instanceof List<?> list ? list.toArray(new String[0]) : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String column(RecordComponent component) {
    return HUMP.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  private static DataType dataType(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == Optional.class) {
      Type content = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
      return content == LocalDate.class ? DataTypes.DateType : DataTypes.StringType;
    }
    if (type == List.class) {
      return DataTypes.createArrayType(DataTypes.StringType, false);
    }
    if (type == int.class) {
      return DataTypes.IntegerType;
    }
    return type == boolean.class ? DataTypes.BooleanType : DataTypes.StringType;
  }
}
