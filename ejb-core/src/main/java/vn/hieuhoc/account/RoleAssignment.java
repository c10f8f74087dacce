package vn.hieuhoc.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;

/** An account holds a role at a unit from one day to another. Ending it never erases it. */
@Entity
@Table(name = "role_assignment")
@NamedQuery(
    name = "RoleAssignment.heldOn",
    query =
        "select new vn.hieuhoc.access.HeldRole(r.role, r.unitId) from RoleAssignment r"
            + " where r.accountId = :account and r.validFrom <= :day"
            + " and (r.validTo is null or r.validTo > :day) order by r.id")
@NamedQuery(
    name = "RoleAssignment.rowsOfAccount",
    query =
        "select new vn.hieuhoc.account.RoleAssignmentRow(r.publicId, a.publicId, a.userName,"
            + " r.role, r.unitId, u.publicId, r.validFrom, r.validTo) from RoleAssignment r"
            + " join Account a on a.id = r.accountId join OrganisationalUnit u on u.id = r.unitId"
            + " where r.accountId = :account order by r.validFrom desc, r.id")
@NamedQuery(
    name = "RoleAssignment.byPublicId",
    query = "select r from RoleAssignment r where r.publicId = :publicId")
public class RoleAssignment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", updatable = false)
  private Role role;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "delegated_by_account_id", updatable = false)
  private Long delegatedByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected RoleAssignment() {}

  RoleAssignment(
      Long accountId, Role role, Long unitId, LocalDate from, LocalDate to, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.accountId = accountId;
    this.role = role;
    this.unitId = unitId;
    this.validFrom = from;
    this.validTo = to;
    this.createdAt = createdAt;
  }

  UUID publicId() {
    return publicId;
  }

  Long accountId() {
    return accountId;
  }

  Role role() {
    return role;
  }

  Long unitId() {
    return unitId;
  }

  /** Ends the role; a role that has not begun yet never begins. */
  void end(LocalDate day) {
    validTo = day.isAfter(validFrom) ? day : validFrom.plusDays(1);
  }
}
