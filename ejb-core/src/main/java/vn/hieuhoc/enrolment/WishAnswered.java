package vn.hieuhoc.enrolment;

/**
 * Somebody's wish for a seat was answered, otherwise than by a seat: one is kept for a while, or
 * the centre said no.
 *
 * @param offeringKey key of the offering
 */
public record WishAnswered(Long offeringKey) {}
