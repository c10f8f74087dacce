package vn.hieuhoc.offering;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An offering with its seats.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param courseKey key of the course
 * @param unitKey key of the unit that runs it
 * @param mode how it is taken
 * @param title a name of its own, or null
 * @param enrolmentMode who may put people on the list
 * @param enrolmentOpensAt from when on one may join, or null
 * @param enrolmentClosesAt until when one may join, or null
 * @param startsOn first day, or null
 * @param endsOn last day, or null
 * @param status whether one may still join
 * @param capacity how many fit in: the least of its own seats and those of its sessions; null means
 *     as many as like
 * @param taken how many are in
 * @param waiting how many wait for a seat
 */
public record OfferingRow(
    Long key,
    UUID id,
    Long courseKey,
    Long unitKey,
    OfferingMode mode,
    String title,
    EnrolmentMode enrolmentMode,
    Instant enrolmentOpensAt,
    Instant enrolmentClosesAt,
    LocalDate startsOn,
    LocalDate endsOn,
    OfferingStatus status,
    Integer capacity,
    int taken,
    int waiting)
    implements Serializable {

  /** Seats left; null when there is no limit. */
  public Integer left() {
    return capacity == null ? null : Math.max(0, capacity - taken);
  }

  /** True when no seat is left. */
  public boolean full() {
    return capacity != null && taken >= capacity;
  }

  /** True when people may ask for a seat themselves at that moment, seats aside. */
  public boolean openNow(Instant now) {
    return enrolmentMode != EnrolmentMode.BY_STAFF && joinable(now);
  }

  /** True when one may join at that moment, seats aside. */
  public boolean joinable(Instant now) {
    return status == OfferingStatus.OPEN && !tooEarly(now) && !over(now);
  }

  /** True when everybody may take it alone, its dates and seats aside. */
  public boolean everybodyAlone() {
    return forEverybodyAlone() && status == OfferingStatus.OPEN;
  }

  /** True when everybody could take it alone until it was closed. */
  public boolean everybodyAloneBefore() {
    return forEverybodyAlone() && status == OfferingStatus.CLOSED;
  }

  private boolean forEverybodyAlone() {
    return mode == OfferingMode.SELF_PACED && enrolmentMode == EnrolmentMode.OPEN;
  }

  /** True when one may not join yet. */
  public boolean tooEarly(Instant now) {
    return enrolmentOpensAt != null && now.isBefore(enrolmentOpensAt);
  }

  /** True when one could join, and it is too late now. */
  public boolean over(Instant now) {
    return enrolmentClosesAt != null && !now.isBefore(enrolmentClosesAt);
  }
}
