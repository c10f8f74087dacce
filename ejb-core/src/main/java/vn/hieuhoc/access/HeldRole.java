package vn.hieuhoc.access;

import java.io.Serializable;

/**
 * A role somebody holds today.
 *
 * @param role the role
 * @param unitId key of the unit at which it is held
 * @param delegatedBy key of the account that delegated it and on whose behalf its holder acts, or
 *     null for a role of one's own
 */
public record HeldRole(Role role, Long unitId, Long delegatedBy) implements Serializable {

  /** A role of one's own. */
  public HeldRole(Role role, Long unitId) {
    this(role, unitId, null);
  }

  /** Whether somebody acts under it on another's behalf. */
  public boolean isDelegated() {
    return delegatedBy != null;
  }
}
