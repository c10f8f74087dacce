package vn.hieuhoc.freshness;

/** A row that shows on the pages of one person and of nobody else. */
public interface OfOnePerson {

  /** Key of that person, or null when it is not known: then the change concerns everybody. */
  Long concerns();
}
