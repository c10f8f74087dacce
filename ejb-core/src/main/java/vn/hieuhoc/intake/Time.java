package vn.hieuhoc.intake;

import java.time.LocalDate;
import vn.hieuhoc.exchange.ImportContext;
import vn.hieuhoc.exchange.RowValues;

/**
 * From when to when something was, as a row says it.
 *
 * @param from first day, or null when the row says none
 * @param to first day without it, or null while it lasts
 * @param today the day of the run
 */
record Time(LocalDate from, LocalDate to, LocalDate today) {

  private static final int PARTS = 4;

  /** The columns {@code from} and {@code to}; what is wrong with them is noted. */
  static Time of(RowValues row, ImportContext context) {
    Time time = new Time(Days.day(row, "from"), Days.day(row, "to"), context.today());
    if (time.to != null && time.to.isAfter(time.today)) {
      row.fault("to", "household.from-ahead", time.to, time.today);
    }
    return time;
  }

  /** What is kept of a row: {@code <what> <made, joined or ended> <from> <to>}. */
  static String kept(Object what, String done, LocalDate from, LocalDate to) {
    return String.join(" ", RowKind.kept(what), done, RowKind.kept(from), RowKind.kept(to));
  }

  /** The parts of what was kept of a row; files of earlier times kept no days. */
  static String[] parts(String kept) {
    String[] parts = java.util.Arrays.copyOf(kept.split(" ", -1), PARTS);
    parts[0] = parts[0].isEmpty() ? "-" : parts[0];
    return parts;
  }

  /** A day of what was kept, or null. */
  static LocalDate day(String part) {
    return part == null || part.equals("-") ? null : LocalDate.parse(part);
  }

  /** The first day, today when none is said. */
  LocalDate since() {
    return from == null ? today : from;
  }

  /** By the map of which day names of units are read. */
  LocalDate ofMap(ImportContext context) {
    return from == null || from.isAfter(today) ? context.asOf() : from;
  }

  /** An end needs a beginning, unless it is the end of what is there. */
  boolean isWhole(RowValues row) {
    if (to != null && from == null) {
      row.fault("from", "import.cell-missing", "Từ ngày");
    }
    return !row.isBad();
  }

  /** True when that is a time that ended so. */
  boolean endedAs(LocalDate otherFrom, LocalDate otherTo) {
    return to != null && to.equals(otherTo) && (from == null || from.equals(otherFrom));
  }
}
