package vn.hieuhoc.collective;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A household as lists show one.
 *
 * @param key database key, for use between features
 * @param id public id
 * @param code code in its hamlet
 * @param unitKey key of the hamlet or commune
 * @param unit public id of the hamlet or commune
 * @param unitName its name, or null when the unit is closed
 * @param headKey key of the head today, or null
 * @param headName name of the head today, or null
 * @param validFrom first day
 * @param validTo first day without it, or null
 */
public record HouseholdRow(
    Long key,
    UUID id,
    String code,
    Long unitKey,
    UUID unit,
    String unitName,
    Long headKey,
    String headName,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {}
