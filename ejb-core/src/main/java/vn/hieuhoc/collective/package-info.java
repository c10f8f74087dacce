/**
 * Households, clans and guardians, as the titles of families and clans need them. Invariants:
 * membership is dated and ended, never erased; a person is in one household at a date; a household
 * has at most one head at a date; a clan may span communes, a household does not.
 */
package vn.hieuhoc.collective;
