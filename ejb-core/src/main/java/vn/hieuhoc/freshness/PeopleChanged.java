package vn.hieuhoc.freshness;

import java.util.Set;

/**
 * Something of these people was written in this transaction, past the entities.
 *
 * @param personIds keys of the people
 */
public record PeopleChanged(Set<Long> personIds) {}
