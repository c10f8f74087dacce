/**
 * Questions and the banks they are kept in. A question is a line of versions: changing it adds one,
 * so an attempt can always show what was asked. Invariants: a version never changes; what makes an
 * answer right is known here alone and leaves only through a marked answer or to those who keep the
 * bank; marking is pure.
 */
package vn.hieuhoc.question;
