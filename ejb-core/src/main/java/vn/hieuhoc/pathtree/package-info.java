/**
 * The steps of learning paths as trees, read from JSON, and how far somebody is who has these
 * proofs. Pure: no database, no clock. A step keeps its id through every change of its path.
 */
package vn.hieuhoc.pathtree;
