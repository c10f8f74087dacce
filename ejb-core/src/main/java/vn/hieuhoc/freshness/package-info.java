/**
 * Knows when something was written last that concerns a person, so that a page drawn for that
 * person may be shown again as long as nothing was.
 */
package vn.hieuhoc.freshness;
