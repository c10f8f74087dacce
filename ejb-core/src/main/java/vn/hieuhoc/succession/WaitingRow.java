package vn.hieuhoc.succession;

import java.io.Serializable;
import java.util.UUID;

/**
 * One that waits to be placed.
 *
 * @param id public id
 * @param name name of a unit, person or clan; of a household the name of its head
 * @param more birth year of a person, code of a household, kind of a unit, or null
 * @param people how many people live there or belong to it
 */
public record WaitingRow(UUID id, String name, String more, long people) implements Serializable {}
