/**
 * What the rows of a file mean: people, households, clans, workplaces, hamlets, posts. Each kind
 * takes rows by the rules of the register itself. Invariants: whoever is meant is never guessed;
 * names of units are read by the map of the row's day, and what was closed since is followed to
 * where it went on; a row out of reach is told, not skipped.
 */
package vn.hieuhoc.intake;
