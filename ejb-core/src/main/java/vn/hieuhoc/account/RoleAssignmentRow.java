package vn.hieuhoc.account;

import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;

/**
 * A role somebody holds or held.
 *
 * @param id public id
 * @param account public id of the account
 * @param userName the account's user name
 * @param role the role
 * @param unitKey key of the unit, for use between features
 * @param unit public id of the unit
 * @param validFrom first day
 * @param validTo first day without it, or null
 */
public record RoleAssignmentRow(
    UUID id,
    UUID account,
    String userName,
    Role role,
    Long unitKey,
    UUID unit,
    LocalDate validFrom,
    LocalDate validTo) {}
