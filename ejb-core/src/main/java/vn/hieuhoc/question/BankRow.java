package vn.hieuhoc.question;

import java.util.UUID;

/**
 * A question bank in a list.
 *
 * @param id public id
 * @param name name
 * @param unit public id of the unit that keeps it
 * @param questions how many questions in use it holds
 */
public record BankRow(UUID id, String name, UUID unit, long questions) {}
