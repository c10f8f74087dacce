package vn.hieuhoc.role;

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

/**
 * An account holds a role at a unit from one day to another. Ending it never erases it. A delegated
 * one stands and falls with the role it was delegated from.
 */
@Entity
@Table(name = "role_assignment")
@NamedQuery(
    name = "RoleAssignment.heldOn",
    query =
        "select new vn.hieuhoc.access.HeldRole(r.role, r.unitId, r.delegatedByAccountId)"
            + " from RoleAssignment r where r.accountId = :account and r.validFrom <= :day"
            + " and (r.validTo is null or r.validTo > :day)"
            + " and (r.delegatedByAccountId is null or exists (select 1 from RoleAssignment s"
            + " join Account d on d.id = s.accountId where s.id = r.delegatedFromId"
            + " and d.status = vn.hieuhoc.account.AccountStatus.ACTIVE and s.validFrom <= :day"
            + " and (s.validTo is null or s.validTo > :day))) order by r.id")
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

  @Column(name = "delegated_from_id", updatable = false)
  private Long delegatedFromId;

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

  /** A part of a role that its holder lends to another account. */
  RoleAssignment(
      Long accountId,
      RoleAssignment source,
      Long unitId,
      LocalDate from,
      LocalDate to,
      Instant createdAt) {
    this(accountId, source.role, unitId, from, to, createdAt);
    this.delegatedByAccountId = source.accountId;
    this.delegatedFromId = source.id;
  }

  Long id() {
    return id;
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

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  Long delegatedByAccountId() {
    return delegatedByAccountId;
  }

  Long delegatedFromId() {
    return delegatedFromId;
  }

  boolean isDelegated() {
    return delegatedByAccountId != null;
  }

  boolean isHeldOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }

  /** Ends the role; a role that has not begun before that day was never held. */
  void end(LocalDate day) {
    validTo = day.isAfter(validFrom) ? day : validFrom;
  }

  /** Lasts until another day: given again on the day on which it was given and ended. */
  void lastUntil(LocalDate day) {
    validTo = day;
  }
}
