package vn.hieuhoc.course;

import java.util.UUID;

/**
 * What is said of a course, its lessons, its rule or its state changed.
 *
 * @param courseKey key of the course
 * @param courseId public id of the course
 */
public record CourseChanged(Long courseKey, UUID courseId) {}
