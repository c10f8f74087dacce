package vn.hieuhoc.equivalence;

/**
 * An equivalence was given or revoked in this transaction.
 *
 * @param personKey key of the person
 */
public record EquivalenceChanged(Long personKey) {}
