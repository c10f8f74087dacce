package vn.hieuhoc.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hieuhoc.support.Refused;

/**
 * A mark of a place and its time.
 *
 * @param area the mark
 * @param from first day
 * @param to first day without it, or null while it lasts
 */
public record AreaPeriod(@NotNull Area area, @NotNull LocalDate from, LocalDate to) {

  /** True when the mark is in force on the day. */
  boolean holds(LocalDate day) {
    return !from.isAfter(day) && (to == null || to.isAfter(day));
  }

  /**
   * The periods, oldest first.
   *
   * @throws Refused {@code organisation.area-dates} when one ends before it begins or two overlap
   */
  static List<AreaPeriod> inOrder(List<AreaPeriod> periods) {
    List<AreaPeriod> ordered =
        periods.stream().sorted(Comparator.comparing(AreaPeriod::from)).toList();
    for (int i = 0; i < ordered.size(); i++) {
      AreaPeriod period = ordered.get(i);
      boolean endsEarly = period.to != null && !period.to.isAfter(period.from);
      boolean overlaps = i > 0 && ordered.get(i - 1).reaches(period.from);
      if (endsEarly || overlaps) {
        throw Refused.of("areas", "organisation.area-dates", period.from, period.area.name());
      }
    }
    return ordered;
  }

  private boolean reaches(LocalDate day) {
    return to == null || to.isAfter(day);
  }
}
