package vn.hieuhoc.course;

/**
 * The lessons, the rule or the state of a course changed.
 *
 * @param courseKey key of the course
 */
public record CourseChanged(Long courseKey) {}
