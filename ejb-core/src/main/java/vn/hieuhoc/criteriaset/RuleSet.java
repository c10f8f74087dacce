package vn.hieuhoc.criteriaset;

import java.util.UUID;
import vn.hieuhoc.criteria.CriteriaSet;

/**
 * A published criteria set with its key, for features that derive by it.
 *
 * @param key database key
 * @param id public id
 * @param suspended whether deriving by it failed and waits for somebody
 */
public record RuleSet(Long key, UUID id, CriteriaSet set, boolean suspended) {}
