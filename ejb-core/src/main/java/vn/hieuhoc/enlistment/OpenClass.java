package vn.hieuhoc.enlistment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A class one may put people on.
 *
 * @param id public id of the offering
 * @param course title of the course
 * @param title a name of its own, or null
 * @param startsOn day of the next session, else the first day, or null
 * @param place hall and place of the next session, or null
 * @param left seats left, or null when there is no limit
 */
public record OpenClass(
    UUID id, String course, String title, LocalDate startsOn, String place, Integer left)
    implements Serializable {}
