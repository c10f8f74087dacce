package vn.hieuhoc.feed;

import java.util.Set;

/**
 * New records speak of these people. Fired in a transaction: what is asked for then is kept before
 * the ledger counts as read, or it is told again.
 *
 * @param personIds keys of the people, at least one
 */
public record PeopleLearnt(Set<Long> personIds) {}
