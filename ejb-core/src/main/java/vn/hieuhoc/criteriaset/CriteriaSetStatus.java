package vn.hieuhoc.criteriaset;

/** The life of a stored criteria set: a draft may be replaced, a published one never changes. */
public enum CriteriaSetStatus {
  DRAFT,
  PUBLISHED
}
