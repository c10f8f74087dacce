/**
 * Calls that may be repeated: a call that carries a key of its caller is done once, and its answer
 * is told again whenever the same call comes again.
 *
 * <p>What identifies a call is the account and its key; what was asked stands beside it as a hash.
 * The answer is written in the transaction of the use case: either both are kept or neither. Only
 * what was done is kept, never a refusal. Answers are forgotten after three days.
 */
package vn.hieuhoc.idempotency;
