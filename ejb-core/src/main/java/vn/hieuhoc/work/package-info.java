/**
 * Durable "do this later". Work is a row written in the transaction that makes it necessary, so
 * both are kept or neither; it is done at least once by an idempotent handler. Invariants: one row
 * a (kind, subject); a row leaves only when its handler has succeeded for the newest generation;
 * after too many failures it is parked with its error, never dropped.
 */
package vn.hieuhoc.work;
