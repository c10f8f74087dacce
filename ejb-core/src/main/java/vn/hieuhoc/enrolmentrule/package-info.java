/**
 * A rule of an offering says who belongs in it: by home, group, work and post. Whoever fits gets a
 * place, whoever fits no more and has not begun leaves again. Invariants: before a rule is saved it
 * is told who would enter, leave and stay; it speaks only of people where the unit that runs the
 * offering works; it never takes a place away in which somebody has learnt, and never brings back
 * who left by himself.
 */
package vn.hieuhoc.enrolmentrule;
