/**
 * Assessment cases: one person, one year, one criteria set, from what the records prove to what
 * people say of it.
 *
 * <p>An open case follows the ledger: it is derived again whenever the person's records change, and
 * a full derivation gives the same table. The person, the hamlet and the commune may each score a
 * judged criterion; all three are kept, and a score that differs from what was derived carries its
 * reason. A decided case is frozen: nothing changes it any more, and a record voided later only
 * raises a flag for people to look at.
 */
package vn.hieuhoc.assessment;
