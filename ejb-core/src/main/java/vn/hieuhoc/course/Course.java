package vn.hieuhoc.course;

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
import vn.hieuhoc.support.VietnameseText;

/** Something that can be learnt, told in lessons, offered by a unit. */
@Entity
@Table(name = "course")
public class Course {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "title")
  private String title;

  @Column(name = "summary")
  private String summary;

  @Column(name = "description")
  private String description;

  @Column(name = "language")
  private String language;

  @Column(name = "field")
  private int field;

  @Enumerated(EnumType.STRING)
  @Column(name = "difficulty")
  private Difficulty difficulty;

  @Column(name = "minutes")
  private Integer minutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private CourseStatus status;

  @Column(name = "created_by_account_id", updatable = false)
  private Long createdByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "indexed_at")
  private Instant indexedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "course_topic", joinColumns = @JoinColumn(name = "course_id"))
  @Column(name = "topic_code")
  private Set<String> topics = new HashSet<>();

  /** For JPA. */
  protected Course() {}

  Course(Long unitId, CourseCommand command, Long accountId, Instant at) {
    this.publicId = UUID.randomUUID();
    this.unitId = unitId;
    this.status = CourseStatus.DRAFT;
    this.createdByAccountId = accountId;
    this.createdAt = at;
    change(command, at);
  }

  final void change(CourseCommand command, Instant at) {
    title = VietnameseText.tidy(command.title());
    summary = VietnameseText.tidyOrNull(command.summary());
    description = command.description() == null ? null : command.description().strip();
    language = command.language();
    field = command.field();
    difficulty = command.difficulty();
    minutes = command.minutes();
    topics.clear();
    topics.addAll(command.topics());
    modifiedAt = at;
  }

  /** Something in it changed. */
  void touch(Instant at) {
    modifiedAt = at;
  }

  /** Everybody may see it from now on; publishing again keeps the first date. */
  void publish(Instant at) {
    status = CourseStatus.PUBLISHED;
    publishedAt = publishedAt == null ? at : publishedAt;
    modifiedAt = at;
  }

  /** It is no longer offered. */
  void archive(Instant at) {
    status = CourseStatus.ARCHIVED;
    modifiedAt = at;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long unitId() {
    return unitId;
  }

  String title() {
    return title;
  }

  CourseStatus status() {
    return status;
  }

  Set<String> topics() {
    return Set.copyOf(topics);
  }
}
