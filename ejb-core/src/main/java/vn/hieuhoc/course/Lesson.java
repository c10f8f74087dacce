package vn.hieuhoc.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One step of a course. What it points to is fixed; its words and its place may change. */
@Entity
@Table(name = "lesson")
public class Lesson {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Column(name = "section_id")
  private Long sectionId;

  @Column(name = "ordinal")
  private int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private LessonKind kind;

  @Column(name = "title")
  private String title;

  @Column(name = "minutes")
  private Integer minutes;

  @Column(name = "required")
  private boolean required;

  @Column(name = "material_id", updatable = false)
  private Long materialId;

  @Column(name = "quiz_id", updatable = false)
  private Long quizId;

  @Column(name = "link")
  private String link;

  @Column(name = "task")
  private String task;

  @Column(name = "due_days")
  private Integer dueDays;

  @Column(name = "removed_at")
  private Instant removedAt;

  /** For JPA. */
  protected Lesson() {}

  /** A lesson that does not stand in its course yet. */
  Lesson(Long courseId, LessonKind kind, Long materialId, Long quizId, Instant madeAt) {
    this.publicId = UUID.randomUUID();
    this.courseId = courseId;
    this.kind = kind;
    this.materialId = materialId;
    this.quizId = quizId;
    this.removedAt = madeAt;
  }

  /** Says what the outline says of it. */
  void describe(OutlineItem item, Long section) {
    title = item.title();
    minutes = item.minutes();
    required = item.required();
    sectionId = section;
    link = item.link();
    task = item.task();
    dueDays = item.dueDays();
  }

  /** Stands in the course, or stands there again, at a place. */
  void standAt(int place) {
    ordinal = place;
    removedAt = null;
  }

  /** Leaves the course; records and progress that speak of it stay. */
  void remove(Instant at) {
    removedAt = removedAt == null ? at : removedAt;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  LessonKind kind() {
    return kind;
  }
}
