package vn.hieuhoc.assessment;

/**
 * How a person stands towards a criteria set in a year: where the person lived on 31 December, in
 * which group, in which area.
 *
 * @param unitId key of the hamlet or commune, or null when none is known
 * @param group code of the group, or null when the set has none
 * @param groupAssumed true when nothing said so and the first group of the set was taken
 * @param area mark of the place, or null
 */
record Standing(Long unitId, String group, boolean groupAssumed, String area) {}
