package vn.hieuhoc.enrolment;

import java.util.Set;

/**
 * Many people got a seat at once.
 *
 * @param personKeys keys of the people
 * @param offeringKey key of the offering
 * @param courseKey key of the course
 */
public record ManyEnrolled(Set<Long> personKeys, Long offeringKey, Long courseKey) {}
