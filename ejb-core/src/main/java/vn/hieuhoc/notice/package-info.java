/**
 * What a person is told in the portal: one line for each event, made in the transaction of the
 * event or in work that follows it. Invariants: the same event is told a person once; a notice says
 * what happened and never changes, but for being read; what a person did alone is not told back.
 */
package vn.hieuhoc.notice;
