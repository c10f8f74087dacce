package vn.hieuhoc.courseend;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.progress.CourseStanding;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.PlayerView;
import vn.hieuhoc.support.VietnamTime;

/** Tells learners how a course has ended for them, or what is left of it. */
@Stateless
public class CourseEndService {

  @Inject private LearningService learning;
  @Inject private AssessmentService assessments;
  @Inject private EndRepository ends;

  /**
   * How the caller, or the one being helped, stands in a course.
   *
   * @param enrolmentId public id of the place
   */
  public CourseEnd of(UUID enrolmentId) {
    CourseStanding standing = learning.standing(enrolmentId);
    PlayerView view = standing.view();
    List<CourseEnd.Left> left = left(standing);
    boolean passed = view.finished();
    return new CourseEnd(
        view,
        CourseEnd.Form.of(passed, left),
        standing.finishedAt(),
        left,
        passed ? won(standing) : List.of(),
        passed ? ends.next(standing.personKey(), view.courseKey()) : List.of());
  }

  private List<CourseEnd.Left> left(CourseStanding standing) {
    List<PlayerView.Step> open =
        standing.view().steps().stream().filter(step -> !step.done()).toList();
    Map<Long, Tries> tries =
        ends.tries(
            standing.personKey(),
            open.stream()
                .filter(step -> step.lesson().quiz() != null)
                .map(step -> step.lesson().quiz().key())
                .toList());
    Set<Long> waiting =
        ends.waiting(
            standing.personKey(),
            open.stream()
                .filter(step -> step.lesson().kind().judged())
                .map(step -> step.lesson().key())
                .toList());
    return open.stream()
        .map(step -> left(step, tries, waiting.contains(step.lesson().key())))
        .toList();
  }

  private static CourseEnd.Left left(
      PlayerView.Step step, Map<Long, Tries> tries, boolean waiting) {
    Tries made = step.lesson().quiz() == null ? null : tries.get(step.lesson().quiz().key());
    if (made != null) {
      return new CourseEnd.Left(step, made.why(), made.best(), made.left());
    }
    CourseEnd.Why why = step.started() ? CourseEnd.Why.STARTED : CourseEnd.Why.NEW;
    if (step.lesson().kind() == LessonKind.SESSION) {
      why = CourseEnd.Why.SESSION;
    } else if (waiting) {
      why = CourseEnd.Why.WAITING;
    }
    return new CourseEnd.Left(step, why, null, null);
  }

  /** What records of the course have brought in the year in which it was finished. */
  private List<CourseEnd.Won> won(CourseStanding standing) {
    Instant at = standing.finishedAt();
    if (at == null) {
      return List.of();
    }
    PlayerView view = standing.view();
    Set<UUID> records = ends.records(standing.personKey(), view.courseKey(), view.course());
    List<CourseEnd.Won> won = new ArrayList<>();
    assessments
        .ownLast(VietnamTime.dateOf(at).getYear())
        .ifPresent(
            assessment -> assessment.criteria().forEach(criterion -> add(won, criterion, records)));
    return won;
  }

  private static void add(List<CourseEnd.Won> won, CriterionView criterion, Set<UUID> records) {
    BigDecimal points =
        criterion.derivation().counted().stream()
            .filter(counted -> records.contains(counted.record()))
            .map(counted -> counted.points())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (points.signum() > 0) {
      won.add(new CourseEnd.Won(criterion.code(), criterion.name(), points));
    }
  }
}
