package vn.hieuhoc.equivalence;

import java.util.UUID;

/**
 * An equivalence was given or revoked in this transaction.
 *
 * @param personKey key of the person
 * @param id public id of the equivalence
 * @param title what it stands for
 * @param standing whether it was given
 */
public record EquivalenceChanged(Long personKey, UUID id, String title, boolean standing) {}
