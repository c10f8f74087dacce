/**
 * The names of everybody in the register, in memory: a type-ahead over two million people looks
 * through them in milliseconds, which no index of the database does for the names most people have.
 * Invariants: it is derived from the table of people and can be thrown away at any moment; it says
 * who may be meant and in which order, and the database says what is shown; it notices by itself
 * what anybody wrote, also by plain SQL.
 */
package vn.hieuhoc.directory;
