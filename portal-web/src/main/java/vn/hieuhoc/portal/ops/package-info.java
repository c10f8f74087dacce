/**
 * What the people and programs that operate the portal look at: whether it lives, whether it may be
 * given work, and its figures. It tells nothing about anybody.
 */
package vn.hieuhoc.portal.ops;
