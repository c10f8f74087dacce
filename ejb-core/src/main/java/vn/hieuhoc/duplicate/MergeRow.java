package vn.hieuhoc.duplicate;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A merge as the entry that stayed shows it.
 *
 * @param id public id
 * @param mergedNumber person number of the entry that went
 * @param mergedName name of the entry that went
 * @param at when
 * @param rows how many rows were written
 * @param undoneAt when it was taken back, or null
 * @param undoable whether it can be taken back today
 */
public record MergeRow(
    UUID id,
    String mergedNumber,
    String mergedName,
    Instant at,
    int rows,
    Instant undoneAt,
    boolean undoable)
    implements Serializable {}
