package vn.hieuhoc.classlist;

import java.util.List;
import java.util.UUID;

/**
 * The people behind some lines of a class, each once.
 *
 * @param people public ids of those the caller sees in the register
 * @param hidden how many live out of the caller's reach
 */
public record ClassPeople(List<UUID> people, int hidden) {}
