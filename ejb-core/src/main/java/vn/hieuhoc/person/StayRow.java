package vn.hieuhoc.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A time a person spent at a unit: living or working there.
 *
 * @param unitKey key of the unit, for use between features
 * @param unit public id of the unit
 * @param unitName its name as it was last in that time
 * @param from first day
 * @param to first day elsewhere, or null while it lasts
 */
public record StayRow(Long unitKey, UUID unit, String unitName, LocalDate from, LocalDate to)
    implements Serializable {}
