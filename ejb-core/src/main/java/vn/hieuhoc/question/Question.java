package vn.hieuhoc.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.InstantConverter;

/** A question of a bank: the line of its versions, of which the newest is asked. */
@Entity
@Table(name = "question")
public class Question {

  private static final InstantConverter MOMENT = new InstantConverter();

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "bank_id", updatable = false)
  private Long bankId;

  @Column(name = "current_version_number")
  private int currentVersionNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private QuestionStatus status;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "question_topic", joinColumns = @JoinColumn(name = "question_id"))
  @Column(name = "topic_code")
  private Set<String> topics = new HashSet<>();

  /** For JPA. */
  protected Question() {}

  Question(Long bankId, Set<String> topics, Instant createdAt) {
    this.publicId = UUID.randomUUID();
    this.bankId = bankId;
    this.currentVersionNumber = 1;
    this.status = QuestionStatus.ACTIVE;
    this.createdAt = createdAt;
    describe(topics == null ? Set.of() : topics);
  }

  /** Says anew what it is about. */
  void describe(Set<String> newTopics) {
    topics.clear();
    topics.addAll(newTopics);
  }

  /** Makes room for the next version, which is asked from now on; null keeps the topics. */
  int nextVersion(Set<String> newTopics) {
    if (newTopics != null) {
      describe(newTopics);
    }
    return ++currentVersionNumber;
  }

  /** Takes the question out of use; quizzes that hold it keep it. */
  void retire() {
    status = QuestionStatus.RETIRED;
  }

  /** As a new row: public id, version, bank, number of the newest version, status, moment. */
  Object[] columns() {
    return new Object[] {
      publicId.toString(),
      version,
      bankId,
      currentVersionNumber,
      status.name(),
      MOMENT.convertToDatabaseColumn(createdAt)
    };
  }

  Set<String> topics() {
    return topics;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long bankId() {
    return bankId;
  }
}
