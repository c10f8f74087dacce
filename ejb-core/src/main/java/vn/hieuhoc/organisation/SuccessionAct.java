package vn.hieuhoc.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One legal act that changed the map: a merger, split, renaming, move or change of code. */
@Entity
@Table(name = "succession_act")
public class SuccessionAct {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "legal_basis", updatable = false)
  private String legalBasis;

  @Column(name = "effective_date", updatable = false)
  private LocalDate effectiveDate;

  @Column(name = "state")
  private String state;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "undone_at")
  private Instant undoneAt;

  /** For JPA. */
  protected SuccessionAct() {}
}
