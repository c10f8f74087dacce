package vn.hieuhoc.deskwork;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Work of one kind that waits.
 *
 * @param kind what it is
 * @param count how many pieces
 * @param since since when the oldest waits
 * @param at where the oldest is found: the class, course, quiz or question, by public id
 * @param part the lesson of an {@link DeskWorkKind#ANSWER}, by public id; null for the others
 */
public record DeskWork(DeskWorkKind kind, int count, Instant since, UUID at, UUID part)
    implements Serializable {}
