package vn.hieuhoc.search;

import java.util.Locale;

/** What can be found in the catalogue. */
public enum CatalogueKind {
  /** Learning material. */
  MATERIAL,
  /** A course. */
  COURSE;

  /** Kind of the work that tells the index of a change; its subject is the public id. */
  public String workKind() {
    return "index-" + name().toLowerCase(Locale.ROOT);
  }
}
