/**
 * Which account holds which role where, from when to when, and roles lent for a time. Invariants: a
 * role is dated and ended, never erased; nobody gives roles to the own account or beyond the own
 * reach; who administers holds no role that decides; a delegated role is never delegated on, and is
 * held only while who delegated it holds the role it comes from.
 */
package vn.hieuhoc.role;
