package vn.hieuhoc.enrolment;

import java.util.UUID;

/**
 * What learning needs to know of a person.
 *
 * @param key database key; never leaves the server
 * @param id public id
 * @param number the number records name the person by
 * @param name full name
 * @param homeKey key of the unit where the person lives, or null
 */
record LearnerFacts(Long key, UUID id, String number, String name, Long homeKey) {}
