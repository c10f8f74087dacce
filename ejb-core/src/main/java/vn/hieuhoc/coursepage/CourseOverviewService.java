package vn.hieuhoc.coursepage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.enrolment.MyCourseRow;
import vn.hieuhoc.enrolment.MyLearningService;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.VietnamTime;

/** Gathers what the page of a course shows. */
@Stateless
public class CourseOverviewService {

  private static final int MOST_SESSIONS = 50;

  @Inject private CourseCatalogueService courses;
  @Inject private OfferingService offeringService;
  @Inject private SessionService sessionService;
  @Inject private MyLearningService myLearning;
  @Inject private CountsFor countsFor;
  @Inject private PageSetting setting;

  /**
   * Codes of the criteria of the Learning Citizen that courses count for, by key of the course.
   *
   * @param courseKeys keys of published courses
   */
  @OpenToAll
  public Map<Long, List<String>> criteria(Collection<Long> courseKeys) {
    return courses.topics(courseKeys).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> countsFor.criteria(e.getValue())));
  }

  /**
   * A published course, or a draft for those who keep it; one that is not offered any more also for
   * those who have a place in it, or had one.
   */
  @OpenToAll
  public CourseOverview overview(UUID courseId) {
    CourseDetails course = courses.details(courseId, this::isIn);
    Long key = course.row().key();
    Instant now = setting.now();
    // A session that is going on can still be joined.
    SessionFilter fromToday =
        new SessionFilter(VietnamTime.startOf(VietnamTime.dateOf(now)), null, null, key, true);
    Map<Long, List<SessionRow>> sessions =
        sessionService.find(fromToday, new PageRequest(0, MOST_SESSIONS)).items().stream()
            .filter(session -> session.endsAt().isAfter(now))
            .collect(Collectors.groupingBy(SessionRow::offeringKey));
    Map<Long, MyCourseRow> places =
        myLearning.placesIn(key).stream()
            .collect(Collectors.toMap(MyCourseRow::offeringKey, place -> place));
    boolean published = course.row().status() == CourseStatus.PUBLISHED;
    List<CourseOverview.Occasion> occasions =
        offeringService.ofCourse(key).stream()
            .map(
                offering ->
                    new CourseOverview.Occasion(
                        offering,
                        sessions.getOrDefault(offering.key(), List.of()),
                        places.get(offering.key()),
                        published && offering.openNow(now),
                        now))
            .sorted(
                Comparator.comparing(o -> o.first() == null ? Instant.EPOCH : o.first().startsAt()))
            .toList();
    return new CourseOverview(
        course,
        occasions,
        countsFor.criteria(course.topics()),
        setting.needed(key),
        courses.rules(key).newest().rule(),
        course.row().status() == CourseStatus.ARCHIVED
            && !isThere(places.values())
            && myLearning.hasLeft(key));
  }

  /** Whether the caller asks, waits, or has a seat in a course, or had one and left. */
  private boolean isIn(Long courseKey) {
    return isThere(myLearning.placesIn(courseKey)) || myLearning.hasLeft(courseKey);
  }

  private static boolean isThere(Collection<MyCourseRow> places) {
    return places.stream().anyMatch(place -> !place.declined() && !place.lapsed());
  }
}
