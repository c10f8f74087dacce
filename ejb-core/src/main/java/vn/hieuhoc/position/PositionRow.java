package vn.hieuhoc.position;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A post somebody holds or held.
 *
 * @param id public id
 * @param personKey key of the person, for use between features
 * @param person public id of the person
 * @param fullName name of the person
 * @param birthYear the person's year of birth, or null
 * @param unitKey key of the unit, for use between features
 * @param unit public id of the unit
 * @param unitName its name when the post began, or its first name known
 * @param kind as what
 * @param validFrom first day
 * @param validTo first day without it, or null
 * @param basis the decision it rests on, or null
 */
public record PositionRow(
    UUID id,
    Long personKey,
    UUID person,
    String fullName,
    Integer birthYear,
    Long unitKey,
    UUID unit,
    String unitName,
    PositionKind kind,
    LocalDate validFrom,
    LocalDate validTo,
    String basis)
    implements Serializable {

  /** Whether it was held on a day. */
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }

  /** The first day it can be without, as of a day: nobody held it for less than a day. */
  public LocalDate earliestEnd(LocalDate today) {
    return today.isAfter(validFrom) ? today : validFrom.plusDays(1);
  }

  /** Whether it lasts so long that it can still be ended earlier. */
  public boolean canEnd(LocalDate today) {
    return validTo == null || validTo.isAfter(earliestEnd(today));
  }
}
