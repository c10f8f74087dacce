package vn.hieuhoc.content.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hieuhoc.content.extract.PageText.Line;

/**
 * Finds a table among the lines of a page: lines that follow each other and whose parts stand under
 * the parts of the first one. A row ends where the distance to the next line is wider than usual.
 */
final class PageTable {

  private static final int MARKER = 3;
  private static final float WIDER = 1.2f;
  private static final float APART = 2.5f;

  private final List<Line> lines;
  private final List<Float> columns;

  private PageTable(List<Line> lines, List<Float> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** The table that begins with a line; null when none does. */
  static PageTable at(List<Line> all, int first, float step) {
    List<Line> heads = all.get(first).parts();
    if (heads.size() < 2 || heads.get(0).text().length() <= MARKER) {
      return null;
    }
    PageTable table = new PageTable(new ArrayList<>(), heads.stream().map(Line::x).toList());
    int divided = 0;
    for (Line line : all.subList(first, all.size())) {
      if (!table.takes(line, step)) {
        break;
      }
      table.lines.add(line);
      divided += line.parts().size() > 1 ? 1 : 0;
    }
    return divided < 2 ? null : table;
  }

  int length() {
    return lines.size();
  }

  private boolean takes(Line line, float step) {
    if (!lines.isEmpty()) {
      float gap = line.y() - lines.get(lines.size() - 1).y();
      if (gap <= 0 || gap > APART * step) {
        return false;
      }
    }
    return partsOf(line).stream().allMatch(this::fits);
  }

  private boolean fits(Line part) {
    int column = columnOf(part);
    return column >= 0 && (column + 1 == columns.size() || part.right() <= columns.get(column + 1));
  }

  private int columnOf(Line part) {
    for (int column = columns.size() - 1; column >= 0; column--) {
      if (part.x() >= columns.get(column) - part.size()) {
        return column;
      }
    }
    return -1;
  }

  private static List<Line> partsOf(Line line) {
    return line.parts().isEmpty() ? List.of(line) : line.parts();
  }

  List<List<String>> rows() {
    float least = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      least = Math.min(least, lines.get(i).y() - lines.get(i - 1).y());
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> row = null;
    Line before = null;
    for (Line line : lines) {
      if (before == null || line.y() - before.y() > WIDER * least || isAligned(line, before)) {
        row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        rows.add(row);
      }
      for (Line part : partsOf(line)) {
        int column = columnOf(part);
        row.set(column, (row.get(column) + " " + part.text()).strip());
      }
      before = line;
    }
    return rows;
  }

  /** Where all lines are equally far apart, each full one begins a row. */
  private boolean isAligned(Line line, Line before) {
    float even = lines.get(1).y() - lines.get(0).y();
    boolean evenly =
        lines.get(lines.size() - 1).y() - lines.get(0).y() < 1.05f * even * (lines.size() - 1);
    return evenly
        && line.parts().size() == columns.size()
        && Math.abs(line.y() - before.y() - even) < 0.1f * even;
  }
}
