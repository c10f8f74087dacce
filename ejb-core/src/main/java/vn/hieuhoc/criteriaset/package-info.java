/**
 * Keeping criteria sets: drafts are taken and replaced, published versions are public and fixed for
 * ever.
 *
 * <p>Which set rules a year is answered by the dates the sets carry: of the published sets of a
 * title in force on 31 December, the one that began last; of two that began together, the one
 * published last.
 */
package vn.hieuhoc.criteriaset;
