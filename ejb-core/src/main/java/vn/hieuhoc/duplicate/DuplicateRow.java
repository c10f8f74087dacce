package vn.hieuhoc.duplicate;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.person.PersonRow;

/**
 * A suggestion as lists show one.
 *
 * @param id public id
 * @param one the older entry
 * @param other the younger entry
 * @param reason why they may be of one person
 * @param status what was decided
 * @param foundAt when it was found
 */
public record DuplicateRow(
    UUID id, PersonRow one, PersonRow other, PairReason reason, PairStatus status, Instant foundAt)
    implements Serializable {}
