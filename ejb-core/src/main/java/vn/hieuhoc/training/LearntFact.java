package vn.hieuhoc.training;

import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.programme.WayKind;

/**
 * A record that speaks for an item of a programme in one of its ways.
 *
 * @param personId key of the person
 * @param itemCode the item it meets
 * @param kind in which way
 * @param statementId the record
 * @param happenedAt when it happened
 */
record LearntFact(
    Long personId, String itemCode, WayKind kind, UUID statementId, Instant happenedAt) {}
