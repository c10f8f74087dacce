/**
 * The indicators of the provincial plan: typed definitions, targets, values, and who is behind
 * them.
 *
 * <p>A value is counted when it is asked for, from the register, the recognitions and the ledger as
 * at a date. Invariants: a person counts once; there is no value where there is nobody to count; a
 * value and the list of those behind it come from one and the same statement; figures of fewer
 * people than the least group are shown only to those who may read their register.
 */
package vn.hieuhoc.indicator;
