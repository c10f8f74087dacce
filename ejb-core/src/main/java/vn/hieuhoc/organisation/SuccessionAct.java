package vn.hieuhoc.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One legal act that changes the map: a merger, split, renaming, move or change of code. It is
 * planned until its day has come, applied in steps, and can be undone until the next act on the
 * same units.
 */
@Entity
@Table(name = "succession_act")
public class SuccessionAct {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private SuccessionKind kind;

  @Column(name = "legal_basis", updatable = false)
  private String legalBasis;

  @Column(name = "effective_date", updatable = false)
  private LocalDate effectiveDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ActState state;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "requested_by_account_id", updatable = false)
  private Long requestedByAccountId;

  @Column(name = "request", updatable = false)
  private String request;

  @Column(name = "moved")
  private String moved;

  @Column(name = "fault")
  private String fault;

  /** For JPA. */
  protected SuccessionAct() {}

  /** An act whose day has not come, or which is about to be applied. */
  public SuccessionAct(
      SuccessionKind kind,
      String legalBasis,
      LocalDate effectiveDate,
      String request,
      Long requestedByAccountId,
      Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.kind = kind;
    this.legalBasis = legalBasis;
    this.effectiveDate = effectiveDate;
    this.request = request;
    this.requestedByAccountId = requestedByAccountId;
    this.state = ActState.PLANNED;
    this.createdAt = createdAt;
  }

  /** The units are changed now. */
  public void begin(String counted) {
    state = ActState.APPLYING;
    moved = counted;
    fault = null;
  }

  /** Everybody is where the act puts them. */
  public void finish(Instant at) {
    state = ActState.APPLIED;
    appliedAt = at;
  }

  /** It is being taken back. */
  public void beginUndo() {
    state = ActState.UNDOING;
  }

  /** It has been taken back. */
  public void finishUndo(Instant at) {
    state = ActState.UNDONE;
    undoneAt = at;
  }

  /** It could not be applied on its day; the words say why. */
  public void fail(String why) {
    fault = why;
  }

  public Long id() {
    return id;
  }

  public UUID publicId() {
    return publicId;
  }

  public SuccessionKind kind() {
    return kind;
  }

  public String legalBasis() {
    return legalBasis;
  }

  public LocalDate effectiveDate() {
    return effectiveDate;
  }

  public ActState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant appliedAt() {
    return appliedAt;
  }

  public Instant undoneAt() {
    return undoneAt;
  }

  /** The act as it was asked for, JSON, or null for those that came with the product. */
  public String request() {
    return request;
  }

  /** What was counted when it was applied, JSON, or null. */
  public String moved() {
    return moved;
  }

  /** Key of the account that asked for it, or null. */
  public Long requestedByAccountId() {
    return requestedByAccountId;
  }

  /** Why it could not be applied on its day, or null. */
  public String fault() {
    return fault;
  }
}
