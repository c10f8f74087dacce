package vn.hieuhoc.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One act. Written once, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "at", updatable = false)
  private Instant at;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "on_behalf_of_account_id", updatable = false)
  private Long onBehalfOfAccountId;

  @Column(name = "role", updatable = false)
  private String role;

  @Column(name = "role_unit_id", updatable = false)
  private Long roleUnitId;

  @Column(name = "for_person_id", updatable = false)
  private Long forPersonId;

  @Column(name = "action", updatable = false)
  private String action;

  @Column(name = "subject_kind", updatable = false)
  private String subjectKind;

  @Column(name = "subject_id", updatable = false)
  private String subjectId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "outcome", updatable = false)
  private String outcome;

  @Column(name = "detail", updatable = false)
  private String detail;

  /** For JPA. */
  protected AuditEntry() {}

  AuditEntry(Act act, Instant at, Long accountId, String outcome) {
    this.publicId = UUID.randomUUID();
    this.at = at;
    this.accountId = accountId;
    this.onBehalfOfAccountId = act.as() == null ? null : act.as().delegatedBy();
    this.role = act.as() == null ? null : act.as().role().name();
    this.roleUnitId = act.as() == null ? null : act.as().unitId();
    this.forPersonId = act.forPersonId();
    this.action = act.action();
    this.subjectKind = act.subjectKind();
    this.subjectId = act.subjectId();
    this.unitId = act.unitId();
    this.outcome = outcome;
    this.detail = act.detail();
  }

  Long id() {
    return id;
  }

  Instant at() {
    return at;
  }
}
