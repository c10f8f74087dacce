/**
 * One act on many people of the register at once. Invariant: it says nothing that could not be said
 * of each of them alone, and all of it is done or nothing.
 */
package vn.hieuhoc.manypeople;
