/**
 * Tells, soon after records were kept, of whom they speak. The ledger itself is the queue: how far
 * it has been read is kept, so that nothing is passed over and keeping a record costs nothing more.
 */
package vn.hieuhoc.feed;
