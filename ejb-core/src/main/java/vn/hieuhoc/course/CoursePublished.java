package vn.hieuhoc.course;

/**
 * A course was opened to everybody.
 *
 * @param courseKey key of the course
 */
public record CoursePublished(Long courseKey) {}
