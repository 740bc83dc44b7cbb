package org.wsoa.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.wsoa.model.TableView;

/**
 * What {@code wsoa tables} writes as JSON.
 *
 * @param tables in the document's order; always in the JSON
 */
record Tables(@JsonInclude(JsonInclude.Include.ALWAYS) List<TableView> tables) {
  Tables {
    tables = List.copyOf(tables);
  }
}
