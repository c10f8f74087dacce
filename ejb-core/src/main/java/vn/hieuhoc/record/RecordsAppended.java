package vn.hieuhoc.record;

import java.util.Set;

/**
 * Records were appended, or voided, in this transaction.
 *
 * @param personIds keys of the people they are about
 * @param activities IRIs of what they were done with
 */
public record RecordsAppended(Set<Long> personIds, Set<String> activities) {}
