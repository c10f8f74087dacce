package vn.hieuhoc.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;

/** Rows of a list and what they have in common, for tests of what a kind makes of them. */
public final class SampleRows {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  private SampleRows() {}

  /** A row with these cells. */
  public static RowValues row(ImportKind kind, int number, Map<String, String> cells) {
    List<SheetCell> row = new ArrayList<>();
    Map<String, Integer> mapping = new HashMap<>();
    for (ImportColumn column : kind.columns()) {
      mapping.put(column.code(), row.size());
      row.add(SheetCell.of(cells.getOrDefault(column.code(), "")));
    }
    return new RowValues(new SheetRow(number, row), kind.columns(), mapping, null);
  }

  /** A run by somebody who keeps the register of some units and runs what others offer. */
  public static ImportContext context(Predicate<Long> keeps, Predicate<Long> runs) {
    return context(keeps, runs, NOW);
  }

  /** Such a run at a moment. */
  public static ImportContext context(Predicate<Long> keeps, Predicate<Long> runs, Instant at) {
    ImportContext context =
        new ImportContext(
            LocalDate.of(2026, 11, 23),
            null,
            false,
            new ImportContext.Reach(keeps, runs, keeps.or(runs)));
    context.begin(new Claims("salt", keys -> Map.of()), at);
    return context;
  }
}
