package vn.hieuhoc.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRow;

/** Finds the header among the first rows of a file, and which column of it is which of the kind. */
final class HeaderMatch {

  /** Titles and letterheads stand above a header; further down it is not looked for. */
  static final int MOST_ROWS = 20;

  private final List<ImportColumn> columns;
  private final Map<String, String> remembered;

  /**
   * @param remembered which header somebody last took for which column
   */
  HeaderMatch(List<ImportColumn> columns, Map<String, String> remembered) {
    this.columns = columns;
    this.remembered = remembered;
  }

  /** The row of which most columns are known; the first row that is not empty when none is. */
  SheetRow header(List<SheetRow> first) {
    SheetRow best = first.get(0);
    int most = 0;
    for (SheetRow row : first) {
      int known = mapping(texts(row)).size();
      if (known > most) {
        most = known;
        best = row;
      }
    }
    return best;
  }

  static List<String> texts(SheetRow row) {
    return row.cells().stream().map(SheetCell::text).map(String::strip).toList();
  }

  /** Which column stands where: as it was taken before, else by its names. */
  Map<String, Integer> mapping(List<String> header) {
    Map<String, Integer> mapping = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (ImportColumn column : columns) {
      String before = remembered.get(column.code());
      for (int i = 0; before != null && i < header.size(); i++) {
        if (header.get(i).equals(before) && used.add(i)) {
          mapping.put(column.code(), i);
          break;
        }
      }
    }
    for (ImportColumn column : columns) {
      for (int i = 0; i < header.size() && !mapping.containsKey(column.code()); i++) {
        if (!header.get(i).isEmpty() && column.isCalled(header.get(i)) && used.add(i)) {
          mapping.put(column.code(), i);
        }
      }
    }
    return mapping;
  }

  /** Names of columns that must be there and are not. */
  List<String> missing(Map<String, Integer> mapping) {
    List<String> missing = new ArrayList<>();
    for (ImportColumn column : columns) {
      if (column.required() && !mapping.containsKey(column.code())) {
        missing.add(column.names().get(0));
      }
    }
    return missing;
  }
}
