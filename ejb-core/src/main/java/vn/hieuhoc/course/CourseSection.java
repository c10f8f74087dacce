package vn.hieuhoc.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of a course that groups lessons under a heading. */
@Entity
@Table(name = "course_section")
public class CourseSection {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Column(name = "ordinal")
  private int ordinal;

  @Column(name = "title")
  private String title;

  /** For JPA. */
  protected CourseSection() {}

  CourseSection(Long courseId, int ordinal, String title) {
    this.courseId = courseId;
    this.ordinal = ordinal;
    this.title = title;
  }

  Long id() {
    return id;
  }

  String title() {
    return title;
  }
}
