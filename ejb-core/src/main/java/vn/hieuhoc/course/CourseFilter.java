package vn.hieuhoc.course;

import java.util.UUID;
import vn.hieuhoc.topic.TopicRow;

/**
 * Which published courses are wanted.
 *
 * @param field programme field, or null for all
 * @param topic topic code, or null for all
 * @param unit public id of a unit; courses of it, of what lies in it and of what serves it; null
 *     for all
 * @param without code of a topic that is left out, or null
 */
public record CourseFilter(Integer field, String topic, UUID unit, String without) {

  /** All of them. */
  public static final CourseFilter ALL = new CourseFilter(null, null, null);

  /** What is made for everybody, so without the training of cadres. */
  public static final CourseFilter FOR_EVERYBODY =
      new CourseFilter(null, null, null, TopicRow.FOR_CADRES);

  /** With no topic left out. */
  public CourseFilter(Integer field, String topic, UUID unit) {
    this(field, topic, unit, null);
  }
}
