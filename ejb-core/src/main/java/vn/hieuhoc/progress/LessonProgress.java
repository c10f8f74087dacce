package vn.hieuhoc.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.freshness.OfOnePerson;

/**
 * How far one learner is with one lesson: where he stopped, how long he took, whether he is done.
 * It belongs to the person and not to a place: whoever gives a seat back and takes another goes on
 * where he was.
 */
@Entity
@Table(name = "lesson_progress")
public class LessonProgress implements OfOnePerson {

  /** As exactly as scores are kept here. */
  private static final int DIGITS = 6;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "person_id", updatable = false)
  private Long personId;

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

  @Column(name = "times")
  private int times;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "completed_statement_id")
  private UUID completedStatementId;

  /** For JPA. */
  protected LessonProgress() {}

  @Override
  public Long concerns() {
    return personId;
  }

  LessonProgress(Long personId, Long lessonId, Instant at) {
    this.personId = personId;
    this.lessonId = lessonId;
    this.state = ProgressState.STARTED;
    this.startedAt = at;
    this.savedAt = at;
  }

  /** Keeps where the learner stopped and adds what was honestly spent. */
  void save(String newPlace, int moreSeconds, Instant at) {
    place = newPlace;
    secondsSpent += moreSeconds;
    savedAt = at;
  }

  /** Takes over what the ledger says. Where the learner stopped and how long he took stay. */
  void take(LessonFinding finding) {
    state = finding.done() ? ProgressState.DONE : ProgressState.STARTED;
    completedStatementId = finding.statement();
    completedAt = finding.at();
    bestScore = finding.best();
    times = finding.times();
  }

  /** A score as it is kept. */
  static BigDecimal asKept(BigDecimal score) {
    return score.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** How long the lesson has been open, whatever was measured. */
  Duration openFor(Instant now) {
    return Duration.between(startedAt == null ? savedAt : startedAt, now);
  }

  boolean isDone() {
    return state == ProgressState.DONE;
  }

  Long personId() {
    return personId;
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

  /** At how many different sessions the lesson was attended. */
  int times() {
    return times;
  }

  int secondsSpent() {
    return secondsSpent;
  }

  BigDecimal bestScore() {
    return bestScore == null ? null : asKept(bestScore);
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
