/**
 * The register of people: names, partial birth dates, residence, work, guardians, consent and the
 * identity number. Invariants: a person has one residence at a date; a person is not an account and
 * needs none; the identity number is kept encrypted, found by a keyed hash, and leaves this package
 * only as its last four digits; staff see people who live in the units of their roles and nobody
 * else.
 */
package vn.hieuhoc.person;
