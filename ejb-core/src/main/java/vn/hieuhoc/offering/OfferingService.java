package vn.hieuhoc.offering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;

/** Opens courses to learners. */
@Stateless
public class OfferingService {

  @Inject private OfferingRepository offerings;
  @Inject private CourseCatalogueService courses;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * The seats or dates of an offering were changed.
   *
   * @param offeringKey key of the offering
   */
  public record SeatsChanged(Long offeringKey) {}

  /**
   * Whether everybody may learn a course alone. Publishing opens it so when nobody has planned
   * anything else for it: a course with an offering of any kind, closed ones too, is taken as its
   * offerings say.
   */
  public enum SelfStudy {
    /** Everybody may. */
    OPEN,
    /** Everybody may from the moment the course is published. */
    WHEN_PUBLISHED,
    /** Everybody could, and nobody may begin any more. */
    CLOSED,
    /** Only as the classes say that the course has. */
    CLASSES_ONLY,
    /** There is nothing in it that can be learnt alone. */
    NOTHING_TO_LEARN;

    /** As the course and all its offerings stand. */
    public static SelfStudy of(CourseDetails course, List<OfferingRow> offerings) {
      if (offerings.stream().anyMatch(OfferingRow::everybodyAlone)) {
        return OPEN;
      }
      if (course.lessons().stream().allMatch(lesson -> lesson.kind() == LessonKind.SESSION)) {
        return NOTHING_TO_LEARN;
      }
      if (offerings.isEmpty()) {
        return WHEN_PUBLISHED;
      }
      return offerings.stream().anyMatch(OfferingRow::everybodyAloneBefore) ? CLOSED : CLASSES_ONLY;
    }
  }

  /**
   * Opens an offering of a course. Asking again for one that nothing limits gives the one there is,
   * opened again where it was closed.
   *
   * @return public id of the offering
   */
  public UUID create(UUID courseId, @Valid @NotNull OfferingCommand command) {
    CourseDetails course = courses.details(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    Long unitKey = course.unitKey();
    if (command.unit() != null) {
      unitKey = organisation.key(command.unit());
      access.require(unitKey, Role.CENTRE_MANAGER);
    }
    check(command);
    if (command.plainSelfPaced()) {
      return selfPaced(course.row().key(), unitKey);
    }
    return added(new Offering(course.row().key(), unitKey, command, clock.instant()));
  }

  /** Changes seats and dates of an offering; more seats are kept at once for those who wait. */
  public void change(UUID offeringId, @Valid @NotNull OfferingCommand command) {
    check(command);
    Offering offering = managed(offeringId);
    offering.change(command);
    offerings.seatsChanged(offering.id());
  }

  /** Lets nobody join any more; who is in learns on. */
  public void close(UUID offeringId) {
    managed(offeringId).close();
  }

  /** Lets people join again within its dates; free seats are kept at once for those who wait. */
  public void reopen(UUID offeringId) {
    Offering offering = managed(offeringId);
    offering.opened();
    offerings.seatsChanged(offering.id());
  }

  /** Lets nobody begin to learn a course alone any more; who learns it so goes on. */
  public void closeSelfStudy(UUID courseId) {
    CourseDetails course = courses.details(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    offerings.rowsOfCourse(course.row().key()).stream()
        .filter(OfferingRow::everybodyAlone)
        .forEach(row -> close(row.id()));
  }

  /** The offerings of a course, the one without sessions first. */
  @OpenToAll
  public List<OfferingRow> ofCourse(UUID courseId) {
    return offerings.rowsOfCourse(courses.keyOfSeen(courseId));
  }

  /** An offering; of a course that is not published only for those who make it. */
  @OpenToAll
  public OfferingRow row(UUID offeringId) {
    OfferingRow row =
        offerings.row(offeringId).orElseThrow(() -> new NotFound("offering", offeringId));
    if (!courses.isShown(row.courseKey())) {
      throw access.hide(row.unitKey(), "offering", offeringId, Role.CENTRE_MANAGER);
    }
    return row;
  }

  /** The offerings of a course that was looked up already. */
  @SystemUse
  public List<OfferingRow> ofCourse(Long courseKey) {
    return offerings.rowsOfCourse(courseKey);
  }

  /** Offerings by key. */
  @SystemUse
  public Map<Long, OfferingRow> rows(Collection<Long> offeringKeys) {
    Map<Long, OfferingRow> rows = new HashMap<>();
    offerings.rows(offeringKeys).forEach(row -> rows.put(row.key(), row));
    return rows;
  }

  /**
   * The offering as it stands now, held until the end of the transaction: whoever wants one of its
   * seats waits for the one before, so that a seat is never given twice.
   */
  @SystemUse
  public OfferingRow held(Long offeringKey) {
    offerings.hold(offeringKey);
    return offerings.row(offeringKey).orElseThrow(() -> new NotFound("offering", offeringKey));
  }

  /** Makes sure that the course can be taken alone at any time. */
  @SystemUse
  public UUID selfPaced(Long courseKey, Long unitKey) {
    return offerings
        .selfPaced(courseKey)
        .map(Offering::opened)
        .orElseGet(
            () ->
                added(
                    new Offering(courseKey, unitKey, OfferingCommand.SELF_PACED, clock.instant())));
  }

  private UUID added(Offering offering) {
    offerings.add(offering);
    return offering.publicId();
  }

  private static void check(OfferingCommand command) {
    Instant opens = command.enrolmentOpensAt();
    Instant closes = command.enrolmentClosesAt();
    if (opens != null && closes != null && !closes.isAfter(opens)) {
      throw Refused.of("enrolmentClosesAt", "offering.closes-before-opens", opens, closes);
    }
    if (command.startsOn() != null
        && command.endsOn() != null
        && command.endsOn().isBefore(command.startsOn())) {
      throw Refused.of(
          "endsOn", "offering.ends-before-starts", command.startsOn(), command.endsOn());
    }
  }

  private Offering managed(UUID offeringId) {
    Offering offering =
        offerings.offering(offeringId).orElseThrow(() -> new NotFound("offering", offeringId));
    if (!courses.isShown(offering.courseId())) {
      throw access.hide(offering.unitId(), "offering", offeringId, Role.CENTRE_MANAGER);
    }
    access.require(offering.unitId(), Role.CENTRE_MANAGER);
    return offering;
  }
}
