/**
 * Entries that may be of one person: found by name, year and hamlet, by telephone and name, or by
 * an identity number tried twice; decided by people. Invariants: a decision that two are not the
 * same is kept and not asked again; a merge keeps both entries, writes down each row it touched,
 * and can be taken back row by row for 90 days; after a merge the other entry's number and address
 * lead to the one that stays.
 */
package vn.hieuhoc.duplicate;
