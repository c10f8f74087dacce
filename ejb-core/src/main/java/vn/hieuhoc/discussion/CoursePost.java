package vn.hieuhoc.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A question of a course, or an answer to one. It keeps who wrote it for its whole life; hidden, it
 * is not lost.
 */
@Entity
@Table(name = "course_post")
public class CoursePost {

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

  @Column(name = "lesson_id", updatable = false)
  private Long lessonId;

  @Column(name = "question_id", updatable = false)
  private Long questionId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "keeper", updatable = false)
  private boolean keeper;

  @Column(name = "title")
  private String title;

  @Column(name = "body")
  private String body;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(name = "edited_at")
  private Instant editedAt;

  @Column(name = "marked_at")
  private Instant markedAt;

  @Column(name = "hidden_at")
  private Instant hiddenAt;

  @Column(name = "hidden_by_account_id")
  private Long hiddenByAccountId;

  @Column(name = "hidden_reason")
  private String hiddenReason;

  /** For JPA. */
  protected CoursePost() {}

  private CoursePost(Long courseId, Writer writer, String body, Instant at) {
    this.publicId = UUID.randomUUID();
    this.courseId = courseId;
    this.personId = writer.personKey();
    this.accountId = writer.accountKey();
    this.keeper = writer.keeper();
    this.body = body;
    this.writtenAt = at;
  }

  static CoursePost question(
      Long courseId, Long lessonId, Writer writer, String title, String body, Instant at) {
    CoursePost question = new CoursePost(courseId, writer, body, at);
    question.lessonId = lessonId;
    question.title = title;
    return question;
  }

  static CoursePost answer(CoursePost question, Writer writer, String body, Instant at) {
    CoursePost answer = new CoursePost(question.courseId, writer, body, at);
    answer.lessonId = question.lessonId;
    answer.questionId = question.id;
    return answer;
  }

  /** Says it in other words. The same words again change nothing. */
  void edit(String newTitle, String newBody, Instant at) {
    String heading = questionId == null ? newTitle : null;
    if (!newBody.equals(body) || questionId == null && !heading.equals(title)) {
      title = heading;
      body = newBody;
      editedAt = at;
    }
  }

  /** It is the answer from now on. */
  void mark(Instant at) {
    if (markedAt == null) {
      markedAt = at;
    }
  }

  /** It is an answer as others. */
  void unmark() {
    markedAt = null;
  }

  /** Nobody but its writer and the keepers reads it any more. */
  void hide(Long byAccount, String reason, Instant at) {
    hiddenAt = at;
    hiddenByAccountId = byAccount;
    hiddenReason = reason;
    markedAt = null;
  }

  /** Everybody reads it again. */
  void show() {
    hiddenAt = null;
    hiddenByAccountId = null;
    hiddenReason = null;
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long courseId() {
    return courseId;
  }

  Long questionId() {
    return questionId;
  }

  Long personId() {
    return personId;
  }

  Long accountId() {
    return accountId;
  }

  boolean isQuestion() {
    return questionId == null;
  }

  boolean isHidden() {
    return hiddenAt != null;
  }

  boolean isMarked() {
    return markedAt != null;
  }

  String title() {
    return title;
  }
}
