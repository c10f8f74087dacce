package vn.hieuhoc.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an offering shall be.
 *
 * @param mode how it is taken
 * @param unit public id of the unit that runs it; null means the one that offers the course
 * @param title a name of its own, or null
 * @param seats how many may join; null means as many as like
 * @param enrolmentMode who may put people on the list; null means everybody
 * @param enrolmentOpensAt from when on one may join, or null
 * @param enrolmentClosesAt until when one may join, or null
 * @param startsOn first day, or null
 * @param endsOn last day, or null
 */
public record OfferingCommand(
    @NotNull OfferingMode mode,
    UUID unit,
    @Size(max = 300) String title,
    @Min(1) @Max(100000) Integer seats,
    EnrolmentMode enrolmentMode,
    Instant enrolmentOpensAt,
    Instant enrolmentClosesAt,
    LocalDate startsOn,
    LocalDate endsOn) {

  public OfferingCommand {
    enrolmentMode = enrolmentMode == null ? EnrolmentMode.OPEN : enrolmentMode;
  }

  /** Alone, at any time, as many as like. */
  public static final OfferingCommand SELF_PACED =
      new OfferingCommand(OfferingMode.SELF_PACED, null, null, null, null, null, null, null, null);

  /** Sessions to go to, besides learning alone. */
  public static OfferingCommand meeting(Integer seats) {
    return new OfferingCommand(
        OfferingMode.BLENDED, null, null, seats, null, null, null, null, null);
  }

  /** True when nothing limits it: such an offering exists at most once a course. */
  boolean plainSelfPaced() {
    return equals(SELF_PACED);
  }
}
