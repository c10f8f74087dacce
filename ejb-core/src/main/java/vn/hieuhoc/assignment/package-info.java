/**
 * Work a person looks at: practice that somebody who runs the course confirms, and answers that
 * learners hand in and that are marked. What is confirmed or marked becomes a record, from which
 * progress follows; what is taken back is voided. Nobody confirms or marks his own work.
 */
package vn.hieuhoc.assignment;
