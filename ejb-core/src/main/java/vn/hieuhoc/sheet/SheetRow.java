package vn.hieuhoc.sheet;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param number its number, as spreadsheets count from 1
 * @param cells its cells from the left
 */
public record SheetRow(int number, List<SheetCell> cells) {

  /** The cell at a place; an empty one behind the last. */
  public SheetCell at(int place) {
    return place < 0 || place >= cells.size() ? SheetCell.EMPTY : cells.get(place);
  }

  /** True when nothing stands in it. */
  public boolean isEmpty() {
    return cells.stream().allMatch(SheetCell::isEmpty);
  }
}
