package vn.hieuhoc.feed;

import java.util.Set;

/**
 * New records speak of these people. Fired in the transaction that keeps how far the ledger has
 * been read: what is asked for then is kept with it, or it is told again.
 *
 * @param personIds keys of the people, at least one
 */
public record PeopleLearnt(Set<Long> personIds) {}
