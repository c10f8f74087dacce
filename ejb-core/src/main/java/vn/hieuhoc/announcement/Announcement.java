package vn.hieuhoc.announcement;

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
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Something said in the name of a unit, shown from one day to another. Whom it is for is fixed when
 * it is written; the words and days may be corrected until it is taken back.
 */
@Entity
@Table(name = "announcement")
public class Announcement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "author_account_id", updatable = false)
  private Long authorAccountId;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Column(name = "place_unit_id", updatable = false)
  private Long placeUnitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience", updatable = false)
  private Audience audience;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", updatable = false)
  private Role role;

  @Column(name = "course_id", updatable = false)
  private Long courseId;

  @Column(name = "title")
  private String title;

  @Column(name = "body")
  private String body;

  @Enumerated(EnumType.STRING)
  @Column(name = "importance")
  private Importance importance;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "by_mail")
  private boolean byMail;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "reminders")
  private int reminders;

  /** For JPA. */
  protected Announcement() {}

  Announcement(UUID publicId, Long author, Target target, AnnouncementCommand command, Instant at) {
    this.publicId = publicId;
    this.authorAccountId = author;
    this.unitId = target.unitKey();
    this.placeUnitId = target.placeKey();
    this.audience = command.audience();
    this.role = command.audience() == Audience.ROLE ? command.role() : null;
    this.courseId = target.courseKey();
    this.createdAt = at;
    words(command);
  }

  /** Says it in other words, or on other days. */
  void change(AnnouncementCommand command, Instant at) {
    if (withdrawnAt != null) {
      throw new Refused("announcement.withdrawn", title);
    }
    words(command);
    changedAt = at;
  }

  private void words(AnnouncementCommand command) {
    title = VietnameseText.tidy(command.title());
    body = command.body().strip();
    importance = command.importance();
    startsOn = command.startsOn();
    endsOn = command.endsOn();
    byMail = command.byMail();
  }

  /** Takes it back: nobody is shown it any more. A second time changes nothing. */
  void withdraw(Instant at) {
    if (withdrawnAt == null) {
      withdrawnAt = at;
    }
  }

  /** Those who have not opened it are reminded; says which time it is. */
  int remind(Instant at) {
    remindedAt = at;
    return ++reminders;
  }

  /** Whether it is shown on the day. */
  boolean shownOn(LocalDate day) {
    return withdrawnAt == null && !day.isBefore(startsOn) && !day.isAfter(endsOn);
  }

  Long id() {
    return id;
  }

  UUID publicId() {
    return publicId;
  }

  Long authorAccountId() {
    return authorAccountId;
  }

  Long unitId() {
    return unitId;
  }

  Target target() {
    return new Target(unitId, placeUnitId, audience, role, courseId, id);
  }

  String title() {
    return title;
  }

  Instant remindedAt() {
    return remindedAt;
  }

  LocalDate startsOn() {
    return startsOn;
  }
}
