/**
 * What marking a quiz anew would change beyond the quiz: courses that would be finished, and points
 * of the title of learning citizen. Invariant: looking writes nothing.
 */
package vn.hieuhoc.regrade;
