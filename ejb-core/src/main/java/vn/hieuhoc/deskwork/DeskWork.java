package vn.hieuhoc.deskwork;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Work of one kind that waits at one place.
 *
 * @param kind what it is
 * @param count how many pieces
 * @param since since when the oldest waits
 * @param at where it is done: the class, course or quiz, by public id
 * @param part the lesson of an {@link DeskWorkKind#ANSWER}, by public id; null for the others
 * @param name what the place is called
 * @param startsAt when the next session of a class begins, or null
 */
public record DeskWork(
    DeskWorkKind kind, int count, Instant since, UUID at, UUID part, String name, Instant startsAt)
    implements Serializable {}
