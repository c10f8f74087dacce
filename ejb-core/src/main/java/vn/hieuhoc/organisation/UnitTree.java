package vn.hieuhoc.organisation;

/**
 * The tree a unit belongs to. Centres and workplaces hang on communes of the administrative tree.
 */
public enum UnitTree {
  /** Province, (district), commune, hamlet. */
  ADMINISTRATIVE,
  /** The Khuyến học association at its levels. */
  ASSOCIATION,
  /** Community learning centres. */
  CENTRE,
  /** Offices, schools, enterprises. */
  WORKPLACE
}
