package vn.hieuhoc.enrolment;

/**
 * A person got a seat.
 *
 * @param personKey key of the person
 * @param offeringKey key of the offering
 * @param courseKey key of the course
 */
public record Enrolled(Long personKey, Long offeringKey, Long courseKey) {}
