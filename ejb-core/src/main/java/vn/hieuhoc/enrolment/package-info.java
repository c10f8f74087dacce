/**
 * Who learns what. An enrolment is a person's place on an offering; how far the person is in it
 * says the feature {@code progress}, which lies above. Invariants: a seat is never given twice.
 */
package vn.hieuhoc.enrolment;
