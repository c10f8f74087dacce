package vn.hieuhoc.questionbank;

import java.util.UUID;

/**
 * A bank in reach.
 *
 * @param id public id
 * @param name what it is called
 * @param unit who keeps it
 * @param questions how many questions in use it holds
 */
public record BankHead(UUID id, String name, String unit, long questions) {}
