package vn.hieuhoc.criteriaset;

/**
 * A criteria set was published: whoever it rules is to be derived anew.
 *
 * @param criteriaSetId key of the set
 */
public record CriteriaSetPublished(Long criteriaSetId) {}
