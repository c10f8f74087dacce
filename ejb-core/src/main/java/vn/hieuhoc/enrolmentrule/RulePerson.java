package vn.hieuhoc.enrolmentrule;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody a rule speaks of.
 *
 * @param id public id
 * @param name name
 * @param birthYear year of birth, or null
 * @param home name of the place where the person lives, or null
 */
public record RulePerson(UUID id, String name, Integer birthYear, String home)
    implements Serializable {}
