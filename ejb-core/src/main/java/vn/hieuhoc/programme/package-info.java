/**
 * Training programmes: what holders of some positions shall learn, and in which ways.
 *
 * <p>The rules are data that province staff write: items, ways to meet them, audience, least trust.
 * Invariants: a code names one programme for ever; changing the rules of a programme in force gives
 * them the next number.
 */
package vn.hieuhoc.programme;
