package vn.hieuhoc.path;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;
import vn.hieuhoc.record.Trust;

/**
 * One person on one path. It is taken up, may be laid down and taken up again, and is finished by a
 * version, which counts for ever as long as its proofs stand.
 */
@Entity
@Table(name = "path_learner")
public class PathLearner implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "path_id", updatable = false)
  private Long pathId;

  @Column(name = "taken_up_at")
  private Instant takenUpAt;

  @Column(name = "by_account_id")
  private Long byAccountId;

  @Column(name = "left_at")
  private Instant leftAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "finished_number")
  private Integer finishedNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "finish_trust")
  private Trust finishTrust;

  @Column(name = "statement_id")
  private UUID statementId;

  /** For JPA. */
  protected PathLearner() {}

  PathLearner(Long personId, Long pathId, Long accountId, Instant at) {
    this.publicId = UUID.randomUUID();
    this.personId = personId;
    this.pathId = pathId;
    this.byAccountId = accountId;
    this.takenUpAt = at;
  }

  @Override
  public Long concerns() {
    return personId;
  }

  /**
   * Takes the path up again.
   *
   * @return true when it had been laid down
   */
  boolean takeUp(Long accountId, Instant at) {
    boolean was = leftAt != null;
    if (was) {
      leftAt = null;
      takenUpAt = at;
      byAccountId = accountId;
    }
    return was;
  }

  /**
   * Lays the path down.
   *
   * @return true when it was taken up until now
   */
  boolean layDown(Instant at) {
    boolean was = leftAt == null;
    if (was) {
      leftAt = at;
    }
    return was;
  }

  /** The path is finished by a version; the same finish always has the same statement. */
  UUID finish(int number, Trust trust, Instant at) {
    if (finishedAt == null) {
      finishedAt = at;
    }
    finishedNumber = number;
    finishTrust = trust;
    statementId =
        UUID.nameUUIDFromBytes(
            ("path-finished:" + publicId + ":" + number + ":" + trust + ":" + at.toEpochMilli())
                .getBytes(StandardCharsets.UTF_8));
    return statementId;
  }

  /** The proofs do not bear it out any more. */
  void reopen() {
    finishedAt = null;
    finishedNumber = null;
    finishTrust = null;
    statementId = null;
  }

  boolean taken() {
    return leftAt == null;
  }

  boolean finished() {
    return finishedAt != null;
  }

  UUID publicId() {
    return publicId;
  }

  Long personId() {
    return personId;
  }

  Long pathId() {
    return pathId;
  }

  Instant takenUpAt() {
    return takenUpAt;
  }

  Instant finishedAt() {
    return finishedAt;
  }

  Integer finishedNumber() {
    return finishedNumber;
  }

  Trust finishTrust() {
    return finishTrust;
  }

  UUID statementId() {
    return statementId;
  }
}
