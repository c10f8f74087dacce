/**
 * The pages of units: the tree as a nested list, one unit with what lies in it and serves it, and
 * what staff may change there.
 */
package vn.hieuhoc.portal.organisation;
