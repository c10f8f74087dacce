package vn.hieuhoc.intake;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.exchange.ImportColumn;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.ImportKind;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.Refused;

/**
 * A kind whose rows are taken one by one by the services the forms use. What a row is about is kept
 * in a table with public ids.
 */
abstract class RowKind implements ImportKind {

  /** Stands in what is kept of a row for a day there is not. */
  private static final String NO_DAY = "-";

  @Inject OrganisationService organisation;
  @Inject UnitFinder units;
  @Inject UndoRepository undoing;

  private final String code;
  private final String table;
  private final List<ImportColumn> columns;
  private final Map<String, String> columnOf;

  /**
   * @param code what programs call it
   * @param table where what its rows are about is kept
   * @param columnOf columns of fields that are called otherwise
   */
  RowKind(String code, String table, Map<String, String> columnOf) {
    this.code = code;
    this.table = table;
    this.columns = ImportColumn.of(code);
    this.columnOf = columnOf;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<ImportColumn> columns() {
    return columns;
  }

  @Override
  public String columnOf(String field) {
    return columnOf.getOrDefault(field, field);
  }

  @Override
  public List<RowResult> take(List<RowValues> rows, ImportContext context) {
    return rows.stream().map(row -> take(row, context)).toList();
  }

  abstract RowResult take(RowValues row, ImportContext context);

  @Override
  public List<String> undo(List<TakenRow> rows, ImportContext context) {
    // A list that holds null: what is gone needs no taking back.
    return rows.stream()
        .map(
            row -> {
              Long key = undoing.keys(table, List.of(row.subject())).get(row.subject());
              return key == null ? null : undo(row, key);
            })
        .collect(java.util.stream.Collectors.toList());
  }

  /** Takes back what one row did, or says by a code why not; then nothing is written. */
  abstract String undo(TakenRow row, Long key);

  static RowResult bad(RowValues row) {
    return RowResult.bad(row.number(), row.faults());
  }

  /** The unit as it goes on today, which must be in reach. */
  Long home(UnitRow place, ImportContext context) {
    Long home = units.now(place, context);
    if (!context.reaches(home)) {
      throw Refused.of("commune", "import.out-of-reach", place.name());
    }
    return home;
  }

  /** Today's commune around a unit. */
  Long commune(Long home, ImportContext context) {
    return organisation.communeOf(home, context.today()).map(UnitRow::key).orElse(home);
  }

  /** What stands in one cell of what is kept of a row. */
  static String kept(Object value) {
    return value == null ? NO_DAY : value.toString();
  }
}
