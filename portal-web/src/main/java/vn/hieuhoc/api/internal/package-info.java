/**
 * What the operations commands ask of the running portal: work that needs the domain, done as the
 * system.
 *
 * <p>Not an interface for other programs. It answers only to calls from this machine that carry the
 * key of the data folder; everybody else is told that there is nothing here.
 */
package vn.hieuhoc.api.internal;
