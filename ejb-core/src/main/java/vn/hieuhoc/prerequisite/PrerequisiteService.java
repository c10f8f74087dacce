package vn.hieuhoc.prerequisite;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnameseText;

/** What one has finished before a course, and who is let in without. */
@Stateless
public class PrerequisiteService {

  @Inject private PrerequisiteRepository needed;
  @Inject private CourseCatalogueService courses;
  @Inject private NeedsMet met;
  @Inject private PersonService people;
  @Inject private WaiverTrace trace;
  @Inject private Access access;

  /** What a course needs, and what of it the reader has. */
  @OpenToAll
  public List<NeededCourse> of(UUID courseId) {
    return of(courses.keyOfSeen(courseId));
  }

  /** As {@link #of(UUID)}, of a course the reader is known to see. */
  @SystemUse
  public List<NeededCourse> of(Long course) {
    Long reader = trace.reader();
    return reader == null ? needed.of(course) : looked(reader, course);
  }

  /**
   * Demands that somebody has finished what a course needs.
   *
   * @throws OthersFirst with the courses that are missing
   */
  @SystemUse
  public void require(Long personKey, Long courseKey) {
    List<NeededCourse> missing =
        looked(personKey, courseKey).stream().filter(each -> !each.done()).toList();
    if (!missing.isEmpty()) {
      throw new OthersFirst(courses.head(courseKey), missing);
    }
  }

  /**
   * Of some people those who have not finished what a course needs, with the titles of what is
   * missing.
   */
  @SystemUse
  public Map<Long, String> missing(Collection<Long> people, Long course) {
    List<NeededCourse> all = people.isEmpty() ? List.of() : needed.of(course);
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<Long, String> missing = met.missing(people, all);
    missing.keySet().removeAll(needed.waivedOf(people, course));
    return missing;
  }

  private List<NeededCourse> looked(Long person, Long course) {
    List<NeededCourse> all = needed.of(course);
    if (all.isEmpty()) {
      return all;
    }
    return met.of(person, all, needed.waived(person, course));
  }

  /**
   * Makes a course need another.
   *
   * @throws Refused {@code prerequisite.circle} when the other one needs this one already
   */
  public void add(UUID courseId, @NotNull UUID neededId) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    CourseRow other = courses.details(neededId).row();
    if (needed.needs(other.key(), course.row().key())) {
      throw Refused.of("needed", "prerequisite.circle", other.title(), course.title());
    }
    needed.add(course.row().key(), other.key());
    trace.write("course.needs", course, null, other.title());
  }

  /** The course needs the other one no more. */
  public void remove(UUID courseId, @NotNull UUID neededId) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    needed.of(course.row().key()).stream()
        .filter(each -> each.id().equals(neededId))
        .forEach(
            each -> {
              needed.remove(course.row().key(), each.key());
              trace.write("course.needs-not", course, null, each.title());
            });
  }

  /**
   * Lets somebody in without what the course needs. Doing so twice is harmless.
   *
   * @throws Refused {@code prerequisite.own-waiver} when one decides for oneself
   */
  public void waive(UUID courseId, @Valid @NotNull Waive waive) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    PersonRow person = people.findByNumber(waive.personNumber().strip());
    if (access.isSelf(person.key())) {
      throw new Refused("prerequisite.own-waiver", course.title());
    }
    Long key = course.row().key();
    if (!needed.waived(person.key(), key)) {
      String reason = VietnameseText.tidy(waive.reason());
      needed.waive(person.key(), key, reason, access.accountId(), trace.now());
      trace.write("course.waive", course, person.key(), null);
    }
  }

  /** Who was let in without, the latest first. */
  public List<WaiverRow> waivers(UUID courseId) {
    CourseDetails course = courses.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return needed.waivers(course.row().key());
  }
}
