package vn.hieuhoc.path;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * A path a unit lays out. What is worked on is its draft; publishing makes a version of it that
 * never changes.
 */
@Entity
@Table(name = "learning_path")
public class LearningPath {

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

  @Column(name = "about")
  private String about;

  @Column(name = "audience")
  private String audience;

  @Column(name = "topic_code")
  private String topicCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PathStatus status;

  @Column(name = "draft")
  private String draft;

  @Column(name = "number")
  private Integer number;

  @Column(name = "steps")
  private int steps;

  @Column(name = "created_by_account_id", updatable = false)
  private Long createdByAccountId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** For JPA. */
  protected LearningPath() {}

  LearningPath(Long unitId, PathCommand command, PathTree tree, Long accountId, Instant at) {
    this.publicId = UUID.randomUUID();
    this.unitId = unitId;
    this.status = PathStatus.DRAFT;
    this.draft = tree.json();
    this.createdByAccountId = accountId;
    this.createdAt = at;
    change(command, at);
  }

  /** Changes what is said of it. */
  final void change(PathCommand command, Instant at) {
    title = VietnameseText.tidy(command.title());
    about = VietnameseText.tidyOrNull(command.about());
    audience = VietnameseText.tidyOrNull(command.audience());
    topicCode = VietnameseText.tidyOrNull(command.topic());
    modifiedAt = at;
  }

  /** Works on the steps. */
  void work(PathTree tree, Instant at) {
    draft = tree.json();
    modifiedAt = at;
  }

  /**
   * What the draft is: whoever publishes it says what he has looked at, and is told when it is
   * another by then.
   */
  String seen() {
    return UUID.nameUUIDFromBytes(draft.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Demands that the draft is still what was looked at.
   *
   * @throws Refused {@code path.changed-meanwhile}
   */
  void requireSeen(String seen) {
    if (!seen().equals(seen)) {
      throw new Refused("path.changed-meanwhile", title, modifiedAt);
    }
  }

  /** Shows a version. */
  void show(int shown, int stepsShown, Instant at) {
    if (!Integer.valueOf(shown).equals(number) || status != PathStatus.PUBLISHED) {
      publishedAt = at;
    }
    number = shown;
    steps = stepsShown;
    status = PathStatus.PUBLISHED;
  }

  /** It is offered no more. */
  void withdraw(Instant at) {
    status = PathStatus.WITHDRAWN;
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

  String topicCode() {
    return topicCode;
  }

  PathStatus status() {
    return status;
  }

  PathTree draft() {
    return PathTree.read(draft);
  }

  Integer number() {
    return number;
  }
}
