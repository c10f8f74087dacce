package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.progress.CourseFrame.Learnt;

/**
 * Compares what is kept of progress with what the ledger says. Changes nothing. What differs is
 * looked at a second time with the places held: a record that came in between is no drift.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DriftFinder {

  private static final int AT_ONCE = 500;
  private static final int COURSES_AT_ONCE = 50;

  @Inject private EnrolledPlaces places;
  @Inject private ProgressRepository lines;
  @Inject private CourseFrames frames;

  /** Looks at some learners, course by course, after a learner of a course. */
  Drift.Stretch stretch(Long course, Long after) {
    List<Drift> drifts = new ArrayList<>();
    int looked = 0;
    Long at = course;
    Long last = after;
    for (int courses = 0; courses < COURSES_AT_ONCE && looked < AT_ONCE; courses++) {
      List<Long> learners = lines.learnersAfter(at, last, AT_ONCE);
      if (!learners.isEmpty()) {
        drifts.addAll(compare(at, learners));
        looked += learners.size();
      }
      if (learners.size() == AT_ONCE) {
        last = learners.get(learners.size() - 1);
      } else {
        Optional<Long> next = lines.courseAfter(at);
        if (next.isEmpty()) {
          return new Drift.Stretch(at, last, looked, drifts, true);
        }
        at = next.get();
        last = 0L;
      }
    }
    return new Drift.Stretch(at, last, looked, drifts, false);
  }

  private List<Drift> compare(Long course, Collection<Long> learners) {
    CourseFrame frame = frames.of(course);
    Set<Long> differing = new HashSet<>();
    drifts(frame, places.ofCourse(learners, course)).forEach((who, what) -> differing.add(who));
    return differing.isEmpty()
        ? List.of()
        : drifts(frame, places.heldOfCourse(differing, course)).values().stream()
            .flatMap(List::stream)
            .toList();
  }

  /** What differs, by person; people for whom nothing does are not in it. */
  private Map<Long, List<Drift>> drifts(CourseFrame frame, List<Enrolment> all) {
    Map<Long, List<Enrolment>> byPerson =
        all.stream().collect(Collectors.groupingBy(Enrolment::personId));
    Map<Long, OfferingMode> modes = frames.modes(all);
    Map<Long, LearnerEvidence> evidence =
        frames.evidence(frame, byPerson.keySet(), frame.lessons());
    Map<Long, Map<Long, LessonProgress>> kept = lines.read(byPerson.keySet(), frame.key());
    Map<Long, List<Drift>> drifts = new HashMap<>();
    byPerson.forEach(
        (person, his) -> {
          List<Drift> found = new ArrayList<>();
          LearnerEvidence said = evidence.get(person);
          CourseFinish finish = CourseFinish.of(frame, modes, his, said);
          lines(frame, his.get(0), said, kept.getOrDefault(person, Map.of()), found);
          Learnt learnt = Learnt.of(frame, said);
          his.forEach(place -> place(frame, modes, finish, place, learnt, found));
          if (!found.isEmpty()) {
            drifts.put(person, found);
          }
        });
    return drifts;
  }

  private static void lines(
      CourseFrame frame,
      Enrolment place,
      LearnerEvidence said,
      Map<Long, LessonProgress> kept,
      List<Drift> found) {
    for (LessonRow lesson : frame.lessons()) {
      LessonFinding finding = said.of(lesson);
      LessonProgress line = kept.get(lesson.key());
      if (!finding.isToldBy(line)) {
        found.add(
            new Drift(
                place.id(),
                place.publicId(),
                lesson.id(),
                line == null
                    ? ProgressState.NEW.name()
                    : words(
                        line.state(),
                        line.bestScore(),
                        line.completedStatementId(),
                        line.completedAt()),
                words(
                    finding.heardAt() == null
                        ? ProgressState.NEW
                        : finding.done() ? ProgressState.DONE : ProgressState.STARTED,
                    finding.best(),
                    finding.statement(),
                    finding.at())));
      }
    }
  }

  private static void place(
      CourseFrame frame,
      Map<Long, OfferingMode> modes,
      CourseFinish finish,
      Enrolment place,
      Learnt learnt,
      List<Drift> found) {
    if (!place.learning()) {
      return;
    }
    CourseFrame.Count count = frame.count(modes.get(place.offeringId()), place, learnt);
    String derived =
        words(
            finish.stands() ? EnrolmentStatus.COMPLETED : EnrolmentStatus.ACTIVE,
            count.done() + "/" + count.total(),
            finish.stands() ? finish.at().orElse(null) : null);
    String kept =
        words(
            place.status(), place.lessonsDone() + "/" + place.lessonsTotal(), place.completedAt());
    if (!derived.equals(kept)) {
      found.add(new Drift(place.id(), place.publicId(), null, kept, derived));
    }
  }

  private static String words(Object... parts) {
    List<String> said = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof BigDecimal number) {
        said.add(number.stripTrailingZeros().toPlainString());
      } else if (part != null) {
        said.add(part.toString());
      }
    }
    return String.join(" ", said);
  }
}
