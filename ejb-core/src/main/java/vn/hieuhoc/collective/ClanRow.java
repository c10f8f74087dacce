package vn.hieuhoc.collective;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A clan as lists show one.
 *
 * @param key database key, for use between features
 * @param id public id
 * @param name its name
 * @param unitKey key of the unit where its council sits
 * @param unit public id of that unit
 * @param unitName its name, or null when the unit is closed
 * @param validFrom first day
 * @param validTo first day without it, or null
 */
public record ClanRow(
    Long key,
    UUID id,
    String name,
    Long unitKey,
    UUID unit,
    String unitName,
    LocalDate validFrom,
    LocalDate validTo)
    implements Serializable {}
