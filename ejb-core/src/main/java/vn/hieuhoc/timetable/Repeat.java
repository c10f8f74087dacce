package vn.hieuhoc.timetable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * On which days a session is held again.
 *
 * @param everyWeeks how many weeks lie between two of them, null means one
 * @param times how many sessions there are by weeks, the first one included; null means one
 * @param days further days
 */
public record Repeat(
    @Min(1) @Max(26) Integer everyWeeks,
    @Min(1) @Max(60) Integer times,
    @Size(max = 60) List<@NotNull LocalDate> days) {

  public Repeat {
    days = days == null ? List.of() : List.copyOf(days);
  }

  /** All days, from the first session on, each once, earliest first. */
  List<LocalDate> from(LocalDate first) {
    TreeSet<LocalDate> all = new TreeSet<>(days);
    int weeks = everyWeeks == null ? 1 : everyWeeks;
    for (int i = 0; i < (times == null ? 1 : times); i++) {
      all.add(first.plusWeeks((long) i * weeks));
    }
    return List.copyOf(all);
  }
}
