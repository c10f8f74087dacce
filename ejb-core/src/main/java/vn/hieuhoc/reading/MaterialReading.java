package vn.hieuhoc.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How far one person is with one material in one year: where he stopped, how long he took, whether
 * he has read it to its end. Titles are given by the year, so what is read again in another year is
 * read anew.
 */
@Entity
@Table(name = "material_reading")
public class MaterialReading {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "person_id", updatable = false)
  private Long personId;

  @Column(name = "material_id", updatable = false)
  private Long materialId;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "place")
  private String place;

  @Column(name = "seconds_spent")
  private int secondsSpent;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "completed_statement_id")
  private UUID completedStatementId;

  /** For JPA. */
  protected MaterialReading() {}

  /** Keeps where the reader stopped and adds what was honestly spent. */
  void save(String newPlace, int moreSeconds, Instant at) {
    place = newPlace;
    secondsSpent += moreSeconds;
    savedAt = at;
  }

  /** Read to its end, as a record says. */
  void finish(UUID statementId, Instant at) {
    completedStatementId = statementId;
    completedAt = at;
    savedAt = at;
  }

  /** The record of it was declared void: it can be read to its end again. */
  void takeBack() {
    secondsSpent = 0;
    completedStatementId = null;
    completedAt = null;
  }

  Duration openFor(Instant now) {
    return Duration.between(startedAt, now);
  }

  boolean isDone() {
    return completedAt != null;
  }

  Long personId() {
    return personId;
  }

  Long materialId() {
    return materialId;
  }

  int year() {
    return year;
  }

  String place() {
    return place;
  }

  int secondsSpent() {
    return secondsSpent;
  }

  Instant savedAt() {
    return savedAt;
  }

  Instant completedAt() {
    return completedAt;
  }
}
