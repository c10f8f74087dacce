/**
 * Recognition: people decide who holds a title.
 *
 * <p>A decision has a number, a date and a signer, and recognises many at once. What it recognised
 * is frozen with it: the criteria version, the points, the records they rest on and the place as
 * then named, under one hash. Titles of families, clans, communities and units are taken over from
 * decisions on paper. A recognition is never deleted; it is revoked with its reason, and the person
 * may appeal.
 */
package vn.hieuhoc.recognition;
