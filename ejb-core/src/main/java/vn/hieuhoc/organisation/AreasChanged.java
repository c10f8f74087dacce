package vn.hieuhoc.organisation;

/**
 * The dated marks of a place were set anew: other rules may hold for those who live there or lived
 * there.
 *
 * @param unitId key of the place
 */
public record AreasChanged(Long unitId) {}
