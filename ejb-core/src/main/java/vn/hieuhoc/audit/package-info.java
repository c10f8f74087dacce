/**
 * Who did what, when, under which role and for whom. Append-only: entries are written in the
 * transaction of the act itself, refusals in one of their own. No entry holds more of a person than
 * a key.
 */
package vn.hieuhoc.audit;
