package vn.hieuhoc.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One way to meet an item: a course, a session, or a checked certificate with a topic. */
@Entity
@Table(name = "training_item_way")
public class TrainingItemWay {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "item_id", updatable = false)
  private TrainingItem item;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private WayKind kind;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Column(name = "session_id", updatable = false)
  private Long sessionId;

  @Column(name = "topic_code", updatable = false)
  private String topicCode;

  /** For JPA. */
  protected TrainingItemWay() {}

  private TrainingItemWay(TrainingItem item, WayKind kind) {
    this.item = item;
    this.kind = kind;
  }

  static TrainingItemWay course(TrainingItem item, Long courseId) {
    TrainingItemWay way = new TrainingItemWay(item, WayKind.COURSE);
    way.courseId = courseId;
    return way;
  }

  static TrainingItemWay session(TrainingItem item, Long sessionId) {
    TrainingItemWay way = new TrainingItemWay(item, WayKind.SESSION);
    way.sessionId = sessionId;
    return way;
  }

  static TrainingItemWay credential(TrainingItem item, String topicCode) {
    TrainingItemWay way = new TrainingItemWay(item, WayKind.CREDENTIAL);
    way.topicCode = topicCode;
    return way;
  }

  WayKind kind() {
    return kind;
  }

  Long courseId() {
    return courseId;
  }

  Long sessionId() {
    return sessionId;
  }

  String topicCode() {
    return topicCode;
  }
}
