/**
 * Citizens enter themselves: person, residence, consent and account in one act, and leave again.
 * Invariants: nobody is registered without a consent kept word for word; the number of tries from
 * one address is limited, so that names cannot be tried out.
 */
package vn.hieuhoc.registration;
