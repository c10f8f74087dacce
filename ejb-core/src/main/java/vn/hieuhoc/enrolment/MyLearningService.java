package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.OpenToAll;

/** What somebody learns, for that somebody. */
@Stateless
public class MyLearningService {

  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentRights rights;
  @Inject private SessionService sessionService;
  @Inject private Access access;
  @Inject private Clock clock;

  /**
   * My courses, the last one learnt in first: each once, by the place that says most of it, however
   * many I have in it.
   */
  public List<MyCourseRow> courses() {
    return enrolments.mine(access.personId()).stream()
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

  /** My next sessions, earliest first. */
  public List<SessionRow> nextSessions(int most) {
    List<Long> keys = enrolments.nextSessions(access.personId(), clock.instant(), most);
    return sessionService.rows(keys).values().stream()
        .sorted(Comparator.comparing(SessionRow::startsAt))
        .toList();
  }

  /** My places in a course; empty for strangers. */
  @OpenToAll
  public List<MyCourseRow> placesIn(Long courseKey) {
    return rights.self().map(me -> enrolments.mine(me, courseKey)).orElse(List.of());
  }
}
