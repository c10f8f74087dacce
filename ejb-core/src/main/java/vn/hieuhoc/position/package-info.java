/**
 * Posts held in the Khuyến học association and in learning centres, and who works where: who,
 * where, as what, from when to when. Invariants: a post is dated and ended, never erased; it gives
 * no right to do anything in the portal, that is what roles are for.
 */
package vn.hieuhoc.position;
