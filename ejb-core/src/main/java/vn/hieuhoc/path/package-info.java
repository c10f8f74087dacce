/**
 * Learning paths: a tree of steps a unit lays out, of courses, sessions, classes and learning
 * elsewhere; people take one up and lay it down. How far somebody is, is derived from the ledger
 * and from equivalences, here and nowhere else. Invariants: a published version never changes;
 * nobody loses a path that was finished because the path changed; finishing one is one record that
 * is worth what the weakest proof it needed is worth, and falls with the proofs.
 */
package vn.hieuhoc.path;
