package vn.hieuhoc.role;

import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;

/**
 * A role somebody holds or held.
 *
 * @param id public id
 * @param account public id of the account
 * @param userName the account's user name
 * @param displayName what the account is called
 * @param role the role
 * @param unitKey key of the unit, for use between features
 * @param unit public id of the unit
 * @param validFrom first day
 * @param validTo first day without it as it was given, or null
 * @param delegatedBy public id of the account that delegated it, or null
 * @param delegatedByName user name of that account, or null
 * @param delegatedFrom public id of the role it was delegated from, or null
 * @param sourceTo first day without the role it was delegated from, or null
 */
public record RoleAssignmentRow(
    UUID id,
    UUID account,
    String userName,
    String displayName,
    Role role,
    Long unitKey,
    UUID unit,
    LocalDate validFrom,
    LocalDate validTo,
    UUID delegatedBy,
    String delegatedByName,
    UUID delegatedFrom,
    LocalDate sourceTo) {

  /** First day without it, or null: a delegated role ends with the one it comes from. */
  public LocalDate lastsUntil() {
    if (sourceTo == null || validTo != null && validTo.isBefore(sourceTo)) {
      return validTo;
    }
    return sourceTo.isBefore(validFrom) ? validFrom : sourceTo;
  }

  /** Whether it was delegated by its holder to this account. */
  public boolean isDelegated() {
    return delegatedBy != null;
  }

  /** How it stands on a day. */
  public RoleState on(LocalDate day) {
    LocalDate end = lastsUntil();
    if (end != null && (!end.isAfter(validFrom) || !end.isAfter(day))) {
      return RoleState.ENDED;
    }
    return validFrom.isAfter(day) ? RoleState.TO_COME : RoleState.NOW;
  }
}
