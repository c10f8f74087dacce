package vn.hieuhoc.course;

import java.util.UUID;

/**
 * Which published courses are wanted.
 *
 * @param field programme field, or null for all
 * @param topic topic code, or null for all
 * @param unit public id of a unit; courses of it, of what lies in it and of what serves it; null
 *     for all
 */
public record CourseFilter(Integer field, String topic, UUID unit) {

  /** All of them. */
  public static final CourseFilter ALL = new CourseFilter(null, null, null);
}
