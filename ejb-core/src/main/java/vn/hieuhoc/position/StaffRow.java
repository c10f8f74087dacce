package vn.hieuhoc.position;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody on the staff of a workplace.
 *
 * @param person public id of the person
 * @param fullName name of the person
 * @param birthYear year of birth, or null
 * @param from first day
 * @param to first day without it, or null while it lasts
 */
public record StaffRow(
    UUID person, String fullName, Integer birthYear, LocalDate from, LocalDate to)
    implements Serializable {}
