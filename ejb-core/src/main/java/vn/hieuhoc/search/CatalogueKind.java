package vn.hieuhoc.search;

/** What can be found in the catalogue. */
public enum CatalogueKind {
  /** Learning material. */
  MATERIAL,
  /** A course. */
  COURSE
}
