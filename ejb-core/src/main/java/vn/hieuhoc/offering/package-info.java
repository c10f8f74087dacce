/**
 * When and where a course can be taken: offerings, which hold the seats, and their sessions. A
 * published course that can be learnt alone always has one offering without sessions. Invariants:
 * times are instants, shown on the clock of Việt Nam; a cancelled session stays, so that people see
 * it is cancelled.
 */
package vn.hieuhoc.offering;
