package vn.hieuhoc.outline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.hieuhoc.course.Outline;

/** An outline as learners saw it from a moment on. Never changes. */
@Entity
@Table(name = "outline_version")
public class OutlineVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Column(name = "number", updatable = false)
  private int number;

  @Column(name = "lessons", updatable = false)
  private String lessons;

  @Column(name = "why", updatable = false)
  private String why;

  @Column(name = "by_account_id", updatable = false)
  private Long byAccountId;

  @Column(name = "published_at", updatable = false)
  private Instant publishedAt;

  /** For JPA. */
  protected OutlineVersion() {}

  OutlineVersion(Long courseId, int number, Outline outline, Said said) {
    this.courseId = courseId;
    this.number = number;
    this.lessons = outline.json();
    this.why = said.why();
    this.byAccountId = said.byAccountId();
    this.publishedAt = said.at();
  }

  /**
   * Who published it, when and why.
   *
   * @param why a line, or null for the first
   * @param byAccountId the account, or null for one that was there before versions were kept
   * @param at when
   */
  record Said(String why, Long byAccountId, Instant at) {}

  int number() {
    return number;
  }

  Outline outline() {
    return Outline.read(lessons);
  }
}
