/**
 * The few things every feature needs: the root of all errors, pages of rows, the clock, Vietnamese
 * text. Depends on no feature; a class moves here only when three features need it.
 */
package vn.hieuhoc.support;
