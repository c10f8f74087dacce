package vn.hieuhoc.record;

import java.util.UUID;

/**
 * A record was voided in this transaction.
 *
 * @param statementId the voided statement
 * @param personId key of the person it was about, or null
 */
public record RecordVoided(UUID statementId, Long personId) {}
