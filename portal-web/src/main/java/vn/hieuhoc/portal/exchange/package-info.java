/**
 * The pages on which staff bring files in: choose, send, match columns, check, confirm, take back.
 */
package vn.hieuhoc.portal.exchange;
