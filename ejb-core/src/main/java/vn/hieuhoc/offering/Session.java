package vn.hieuhoc.offering;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** A meeting of an offering: at a place, from one moment to another, with somebody who presents. */
@Entity
@Table(name = "session")
public class Session {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "public_id", updatable = false)
  private UUID publicId;

  @Column(name = "offering_id", updatable = false)
  private Long offeringId;

  @Column(name = "lesson_id")
  private Long lessonId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "title")
  private String title;

  @Column(name = "venue")
  private String venue;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "seats")
  private Integer seats;

  @Column(name = "minutes_to_count")
  private Integer minutesToCount;

  @Column(name = "presenter_person_id")
  private Long presenterPersonId;

  @Column(name = "organiser_note")
  private String organiserNote;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private SessionStatus status;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "session_helper", joinColumns = @JoinColumn(name = "session_id"))
  private List<SessionHelper> helpers = new ArrayList<>();

  /** For JPA. */
  protected Session() {}

  Session(Long offeringId, Instant at) {
    this.publicId = UUID.randomUUID();
    this.offeringId = offeringId;
    this.status = SessionStatus.PLANNED;
    this.createdAt = at;
  }

  void plan(SessionCommand command, String name, Long unit, Long lesson, Long presenter) {
    title = VietnameseText.tidy(name);
    unitId = unit;
    lessonId = lesson;
    venue = VietnameseText.tidy(command.venue());
    startsAt = command.startsAt();
    endsAt = command.endsAt();
    seats = command.seats();
    minutesToCount = command.minutesToCount();
    presenterPersonId = presenter;
    organiserNote = VietnameseText.tidyOrNull(command.organiserNote());
  }

  /** True when the person presents or helps. */
  boolean names(Long personId) {
    return personId.equals(presenterPersonId)
        || helpers.stream().anyMatch(helper -> helper.is(personId));
  }

  void helpedBy(List<SessionHelper> people) {
    helpers.clear();
    helpers.addAll(people);
  }

  void withHelper(SessionHelper helper) {
    helpers.add(helper);
  }

  boolean withoutHelper(Long personId) {
    return helpers.removeIf(helper -> helper.is(personId));
  }

  /** It does not take place. Calling off twice is harmless, also to say the reason better. */
  void cancel(String reason) {
    if (status == SessionStatus.HELD) {
      throw new Refused("session.held", title);
    }
    status = SessionStatus.CANCELLED;
    cancelReason = VietnameseText.tidyOrNull(reason);
  }

  /** What was called off stays so; what took place keeps its time, and who has given it. */
  void requireChangeable(SessionCommand command, Long presenter) {
    if (status == SessionStatus.CANCELLED) {
      throw new Refused("session.cancelled", title);
    }
    boolean same =
        startsAt.equals(command.startsAt())
            && endsAt.equals(command.endsAt())
            && Objects.equals(presenterPersonId, presenter);
    if (status == SessionStatus.HELD && !same) {
      throw new Refused("session.held-not-moved", title);
    }
  }

  /** What those who want to come go by. */
  String whenAndWhere() {
    return startsAt + " " + endsAt + " " + unitId + " " + venue;
  }

  /** It took place: somebody was there. */
  void held() {
    if (status == SessionStatus.PLANNED) {
      status = SessionStatus.HELD;
    }
  }

  /** Nobody was there after all; it may still be held. */
  void notHeld() {
    if (status == SessionStatus.HELD) {
      status = SessionStatus.PLANNED;
    }
  }

  Long id() {
    return id;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  UUID publicId() {
    return publicId;
  }

  Long offeringId() {
    return offeringId;
  }

  SessionStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  Long unitId() {
    return unitId;
  }

  Long lessonId() {
    return lessonId;
  }

  Long presenterPersonId() {
    return presenterPersonId;
  }

  List<SessionHelper> helpers() {
    return List.copyOf(helpers);
  }

  /** What it is planned as, with what only others know of. */
  SessionCommand asPlanned(
      UUID unit, UUID presenter, UUID lesson, List<SessionCommand.Helper> people) {
    return new SessionCommand(
        title,
        unit,
        venue,
        startsAt,
        endsAt,
        seats,
        minutesToCount,
        presenter,
        organiserNote,
        lesson,
        people);
  }
}
