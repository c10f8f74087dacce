/**
 * One phone, several people of a household: who is signed in does something for another who stands
 * beside and has no account. Invariants: who may act for whom is said by {@link
 * vn.hieuhoc.helping.WhoHelpsWhom} alone and asked again at every request; an adult is helped only
 * after the helper noted that the person agreed; a helper holds no office meanwhile, and what is
 * done carries the account that did it.
 */
package vn.hieuhoc.helping;
