package vn.hieuhoc.collective;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That one acts for the other, seen from either side.
 *
 * @param person public id of the other one
 * @param fullName name of the other one
 * @param birthYear year of birth of the other one, or null
 * @param child true when the other one is the child
 * @param validFrom first day
 * @param validTo first day without: as entered, or the day on which the child is old enough
 * @param lasting whether it lasts today
 */
public record GuardianRow(
    UUID person,
    String fullName,
    Integer birthYear,
    boolean child,
    LocalDate validFrom,
    LocalDate validTo,
    boolean lasting)
    implements Serializable {}
