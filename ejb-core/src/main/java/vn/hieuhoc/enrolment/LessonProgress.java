package vn.hieuhoc.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;

/**
 * How far one learner is with one lesson: where he stopped, how long he took, whether he is done.
 */
@Entity
@Table(name = "lesson_progress")
public class LessonProgress implements OfOnePerson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "enrolment_id", updatable = false)
  private Long enrolmentId;

  @Column(name = "lesson_id", updatable = false)
  private Long lessonId;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ProgressState state;

  @Column(name = "place")
  private String place;

  @Column(name = "seconds_spent")
  private int secondsSpent;

  @Column(name = "best_score")
  private BigDecimal bestScore;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "completed_statement_id")
  private UUID completedStatementId;

  /** Key of the learner: told by whoever reads the line. */
  @Transient private Long heldBy;

  /** For JPA. */
  protected LessonProgress() {}

  @Override
  public Long concerns() {
    return heldBy;
  }

  LessonProgress(Enrolment enrolment, Long lessonId, Instant at) {
    this.enrolmentId = enrolment.id();
    this.heldBy = enrolment.personId();
    this.lessonId = lessonId;
    this.state = ProgressState.STARTED;
    this.startedAt = at;
    this.savedAt = at;
  }

  /** The line as one of this place. */
  LessonProgress of(Enrolment enrolment) {
    heldBy = enrolment.personId();
    return this;
  }

  /** Keeps where the learner stopped and adds what was honestly spent. */
  void save(String newPlace, int moreSeconds, Instant at) {
    place = newPlace;
    secondsSpent += moreSeconds;
    savedAt = at;
  }

  /** Keeps the best of the scores. */
  void scored(BigDecimal score) {
    if (bestScore == null || score.compareTo(bestScore) > 0) {
      bestScore = score;
    }
  }

  /** A record says the lesson is finished. The first one counts. */
  void done(UUID statementId, Instant at) {
    if (state != ProgressState.DONE) {
      state = ProgressState.DONE;
      completedStatementId = statementId;
      completedAt = at;
    }
  }

  /** No record says any more that the lesson is finished. */
  void undone() {
    state = ProgressState.STARTED;
    completedStatementId = null;
    completedAt = null;
  }

  /** How long the lesson has been open, whatever was measured. */
  Duration openFor(Instant now) {
    return Duration.between(startedAt == null ? savedAt : startedAt, now);
  }

  boolean isDone() {
    return state == ProgressState.DONE;
  }

  Long lessonId() {
    return lessonId;
  }

  ProgressState state() {
    return state;
  }

  String place() {
    return place;
  }

  int secondsSpent() {
    return secondsSpent;
  }

  BigDecimal bestScore() {
    return bestScore;
  }

  Instant savedAt() {
    return savedAt;
  }

  UUID completedStatementId() {
    return completedStatementId;
  }

  Instant completedAt() {
    return completedAt;
  }
}
