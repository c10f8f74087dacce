/**
 * Who is calling, and how far that person's roles reach. Every use case asks here, in one line, for
 * role and unit together. Invariants: a role held at a unit reaches the unit's subtree on today's
 * map and nothing else; a refusal is audited; the system acts only where no person does.
 */
package vn.hieuhoc.access;
