package vn.hieuhoc.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** When the title is proposed. */
public sealed interface Award permits Award.ByPoints, Award.ByLevels {

  /**
   * Enough points in all, and enough in every criterion.
   *
   * @param areas totals that hold instead in some areas, by area code
   */
  record ByPoints(BigDecimal total, BigDecimal floor, Map<String, BigDecimal> areas)
      implements Award {
    public ByPoints {
      areas = Map.copyOf(areas);
    }

    /** The total asked where the person lives; {@code area} may be null. */
    public BigDecimal totalIn(String area) {
      return area == null ? total : areas.getOrDefault(area, total);
    }
  }

  /** The highest level at which every criterion is met. */
  record ByLevels(List<Level> levels) implements Award {
    public ByLevels {
      levels = List.copyOf(levels);
    }
  }

  /** One level and what it is called. */
  record Level(int level, LocalText name) {}
}
