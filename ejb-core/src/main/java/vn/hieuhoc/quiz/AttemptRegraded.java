package vn.hieuhoc.quiz;

import java.util.UUID;

/**
 * An attempt was marked anew. Observed in the same transaction, so that the old record is declared
 * void and the new one stands, or nothing happens.
 *
 * @param voided id of the record of the old result
 * @param result the new result
 */
public record AttemptRegraded(UUID voided, AttemptSubmitted result) {}
