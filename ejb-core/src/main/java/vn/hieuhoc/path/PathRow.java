package vn.hieuhoc.path;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A path in a list.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param title what it is called
 * @param about what one can do afterwards, or null
 * @param audience for whom it is, or null
 * @param topic topic code, or null
 * @param status where it stands
 * @param number which version is shown, or null while none was published
 * @param steps how many steps one does
 * @param unitKey key of the unit that lays it out; never leaves the server
 * @param unit public id of that unit
 * @param unitName its name
 * @param publishedAt when that version was published, or null
 */
public record PathRow(
    Long key,
    UUID id,
    String title,
    String about,
    String audience,
    String topic,
    PathStatus status,
    Integer number,
    int steps,
    Long unitKey,
    UUID unit,
    String unitName,
    Instant publishedAt)
    implements Serializable {}
