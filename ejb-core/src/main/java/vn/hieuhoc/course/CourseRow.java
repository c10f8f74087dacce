package vn.hieuhoc.course;

import java.io.Serializable;
import java.util.UUID;

/**
 * A course in a list or on a shelf.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param title what it is called
 * @param summary one or two sentences, or null
 * @param field programme field 1 to 6
 * @param difficulty how hard it is, or null
 * @param status where it stands
 * @param unit public id of the unit that offers it
 * @param unitName its name
 * @param lessons how many lessons
 * @param minutes how long it takes, or null
 * @param bytes what its materials weigh together
 */
public record CourseRow(
    Long key,
    UUID id,
    String title,
    String summary,
    int field,
    Difficulty difficulty,
    CourseStatus status,
    UUID unit,
    String unitName,
    int lessons,
    Integer minutes,
    long bytes)
    implements Serializable {}
