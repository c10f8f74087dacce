package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.OpenToAll;

/** What somebody learns, for that somebody. */
@Stateless
public class MyLearningService {

  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentRights rights;
  @Inject private SessionService sessionService;
  @Inject private PlaceSetting setting;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * My courses, the last one learnt in first: each once, by the place that says most of it, however
   * many I have in it.
   */
  public List<MyCourseRow> courses() {
    return once(enrolments.mine(access.personId()));
  }

  /**
   * What I learn and where I am to be next: my courses as {@link #courses} tells them, and the next
   * sessions of those in which I have a seat, earliest first.
   *
   * @param most so many sessions
   */
  public MyLearning all(int most) {
    List<MyCourseRow> places = enrolments.mine(access.personId());
    List<Long> seats =
        places.stream().filter(MyCourseRow::seated).map(MyCourseRow::offeringKey).toList();
    return new MyLearning(
        once(places),
        places.stream().filter(MyCourseRow::offered).toList(),
        sessionService.next(seats, clock.instant(), most));
  }

  private static List<MyCourseRow> once(List<MyCourseRow> places) {
    return places.stream()
        .collect(
            Collectors.toMap(
                MyCourseRow::courseKey,
                place -> place,
                BinaryOperator.maxBy(MyCourseRow.BY_WEIGHT),
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** My places in a course; empty for strangers. */
  @OpenToAll
  public List<MyCourseRow> placesIn(Long courseKey) {
    return rights.self().map(me -> enrolments.mine(me, courseKey)).orElse(List.of());
  }

  /** How many hours a seat that comes free is kept for who waits, at most. */
  @OpenToAll
  public int offerHours() {
    return setting.offerHours();
  }

  /** True when I had a place in a course and gave it up. */
  @OpenToAll
  public boolean hasLeft(Long courseKey) {
    return rights.self().map(me -> enrolments.hasLeft(me, courseKey)).orElse(false);
  }
}
