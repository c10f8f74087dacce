package vn.hieuhoc.access;

import java.io.Serializable;

/**
 * A role somebody holds today.
 *
 * @param role the role
 * @param unitId key of the unit at which it is held
 */
public record HeldRole(Role role, Long unitId) implements Serializable {}
