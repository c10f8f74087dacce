/**
 * What people agreed to, word for word, and what they took back. Invariants: the text agreed to is
 * kept as it stood on the screen; a withdrawal is a date, never an erasure; only the person, or who
 * lawfully acts for the person, gives and withdraws.
 */
package vn.hieuhoc.consent;
