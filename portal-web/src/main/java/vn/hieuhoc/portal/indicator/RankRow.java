package vn.hieuhoc.portal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.indicator.IndicatorValue;

/**
 * A unit in a ranking.
 *
 * @param place from 1; equal values share a place; 0 for a unit without a value to compare
 * @param value what the indicator says of it
 */
public record RankRow(int place, IndicatorValue value) {

  /** Gives places to values that come the best first. */
  static List<RankRow> of(List<IndicatorValue> values) {
    List<RankRow> rows = new ArrayList<>(values.size());
    BigDecimal before = null;
    int place = 0;
    for (IndicatorValue value : values) {
      if (value.percent() == null) {
        rows.add(new RankRow(0, value));
        continue;
      }
      if (before == null || value.percent().compareTo(before) != 0) {
        place = rows.size() + 1;
      }
      before = value.percent();
      rows.add(new RankRow(place, value));
    }
    return rows;
  }
}
