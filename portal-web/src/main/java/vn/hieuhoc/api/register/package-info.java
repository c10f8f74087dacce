/**
 * The register for programs: units, people, households, clans, posts, accounts, roles and the
 * audit. Lists come in the order of entry, so that a program that reads all of them misses nothing
 * that is added meanwhile; {@code after} is the {@code next} of the page before.
 */
package vn.hieuhoc.api.register;
