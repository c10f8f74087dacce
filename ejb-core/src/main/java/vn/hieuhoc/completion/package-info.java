/**
 * When a course counts as finished: rules as trees, read from JSON, and how far somebody must be to
 * meet them. Pure: no database, no clock. A rule once in force never changes; a course that asks
 * for something else gets a new one.
 */
package vn.hieuhoc.completion;
