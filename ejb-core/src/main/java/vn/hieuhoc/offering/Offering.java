package vn.hieuhoc.offering;

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
import vn.hieuhoc.support.VietnameseText;

/** One occasion to take a course, with its seats and dates. */
@Entity
@Table(name = "offering")
public class Offering {

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

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "mode", updatable = false)
  private OfferingMode mode;

  @Column(name = "title")
  private String title;

  @Column(name = "seats")
  private Integer seats;

  @Enumerated(EnumType.STRING)
  @Column(name = "enrolment_mode")
  private EnrolmentMode enrolmentMode;

  @Column(name = "enrolment_opens_at")
  private Instant enrolmentOpensAt;

  @Column(name = "enrolment_closes_at")
  private Instant enrolmentClosesAt;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private OfferingStatus status;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For JPA. */
  protected Offering() {}

  Offering(Long courseId, Long unitId, OfferingCommand command, Instant at) {
    this.publicId = UUID.randomUUID();
    this.courseId = courseId;
    this.unitId = unitId;
    this.mode = command.mode();
    this.status = OfferingStatus.OPEN;
    this.createdAt = at;
    change(command);
  }

  /** Takes new seats and dates. Fewer seats than people drop nobody: only new ones must wait. */
  final void change(OfferingCommand command) {
    title = VietnameseText.tidyOrNull(command.title());
    seats = command.seats();
    enrolmentMode = command.enrolmentMode();
    enrolmentOpensAt = command.enrolmentOpensAt();
    enrolmentClosesAt = command.enrolmentClosesAt();
    startsOn = command.startsOn();
    endsOn = command.endsOn();
  }

  void close() {
    status = OfferingStatus.CLOSED;
  }

  /** Its public id, once people may join again. */
  UUID opened() {
    status = OfferingStatus.OPEN;
    return publicId;
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

  Long unitId() {
    return unitId;
  }
}
