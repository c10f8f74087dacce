package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.progress.CourseFrame.Learnt;
import vn.hieuhoc.work.WorkQueue;

/**
 * Makes progress say what the ledger says, of however many people at once. It is the one way in
 * which a lesson becomes finished or is finished no more, a place is counted, and a course is
 * finished, once.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgressFollower {

  @Inject private EnrolledPlaces places;
  @Inject private ProgressRepository lines;
  @Inject private CourseFrames frames;
  @Inject private CourseFinishes finishes;
  @Inject private WorkQueue workQueue;
  @Inject private Event<ProgressMoved> moved;

  /** Looks at all lessons of people in a course. */
  void follow(Collection<Long> people, CourseFrame frame) {
    follow(people, frame, frame.lessons());
  }

  /**
   * Looks at some lessons of people in a course. Their places are held first: whoever follows for
   * the same person waits, and then sees what the one before has written.
   */
  void follow(Collection<Long> people, CourseFrame frame, Collection<LessonRow> lessons) {
    List<Enrolment> held = places.heldOfCourse(people, frame.key());
    if (held.isEmpty()) {
      return;
    }
    Map<Long, List<Enrolment>> byPerson =
        held.stream().collect(Collectors.groupingBy(Enrolment::personId));
    Map<Long, OfferingMode> modes = frames.modes(held);
    Map<Long, LearnerEvidence> evidence = frames.evidence(frame, byPerson.keySet(), lessons);
    Map<Long, Map<Long, LessonProgress>> kept = lines.ofCourse(byPerson.keySet(), frame.key());
    Set<Long> changed = new HashSet<>();
    Map<Long, List<Enrolment>> finishing = new HashMap<>();
    byPerson.forEach(
        (person, his) -> {
          LearnerEvidence said = evidence.get(person);
          Map<Long, LessonProgress> mine = kept.computeIfAbsent(person, key -> new HashMap<>());
          if (take(person, frame, lessons, said, mine) | count(frame, modes, his, mine)) {
            changed.add(person);
          }
          heard(lessons, said, his);
          if (!said.finishes().isEmpty() || finishing(frame, modes, his, mine)) {
            finishing.put(person, his);
          }
        });
    lines.flush();
    if (!finishing.isEmpty()) {
      changed.addAll(finishes.settle(frame, modes, finishing));
      lines.flush();
    }
    if (!changed.isEmpty()) {
      moved.fire(new ProgressMoved(Set.copyOf(changed)));
    }
  }

  /**
   * The learner opened a lesson or was at one for longer: what rules ask of that is looked at.
   * Courses whose rules ask for nothing of the kind are left alone.
   */
  void noted(Enrolment place) {
    if (frames.lookAtTime(place.courseId())) {
      lines.flush();
      follow(Set.of(place.personId()), frames.of(place.courseId()), List.of());
    }
  }

  /**
   * Takes the findings over. A lesson that is finished no more may be so again in a moment, when a
   * record is corrected by another: whether the finish of the course falls with it is looked at
   * later.
   *
   * @return true when a line is another
   */
  private boolean take(
      Long person,
      CourseFrame frame,
      Collection<LessonRow> lessons,
      LearnerEvidence evidence,
      Map<Long, LessonProgress> mine) {
    boolean changed = false;
    for (LessonRow lesson : lessons) {
      LessonFinding finding = evidence.of(lesson);
      LessonProgress line = mine.get(lesson.key());
      if (!finding.isToldBy(line)) {
        if (line == null) {
          line = new LessonProgress(person, lesson.key(), finding.heardAt());
          lines.addQuietly(line);
          mine.put(lesson.key(), line);
        }
        if (line.isDone() && !finding.done()) {
          workQueue.add(ReviewFinish.KIND, ReviewFinish.subject(person, frame.key(), lesson.key()));
        }
        line.take(finding);
        changed = true;
      }
    }
    return changed;
  }

  /** Notes in the places of one person when the person was last heard of. */
  private static void heard(
      Collection<LessonRow> lessons, LearnerEvidence said, List<Enrolment> his) {
    Instant last =
        lessons.stream()
            .map(lesson -> said.of(lesson).lastAt())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    his.forEach(place -> place.heardOf(last));
  }

  /**
   * Counts the places of one person.
   *
   * @return true when a figure is another
   */
  private static boolean count(
      CourseFrame frame,
      Map<Long, OfferingMode> modes,
      List<Enrolment> his,
      Map<Long, LessonProgress> mine) {
    boolean changed = false;
    Learnt learnt = Learnt.of(mine);
    for (Enrolment place : his) {
      if (place.status() != EnrolmentStatus.WAITING) {
        CourseFrame.Count count = frame.count(modes.get(place.offeringId()), place, learnt);
        changed |= place.lessonsDone() != count.done() || place.lessonsTotal() != count.total();
        place.progressed(count.done(), count.total());
      }
    }
    return changed;
  }

  /** True when the course was finished, or its rule is met in a place now. */
  private static boolean finishing(
      CourseFrame frame,
      Map<Long, OfferingMode> modes,
      List<Enrolment> his,
      Map<Long, LessonProgress> mine) {
    Learnt learnt = Learnt.of(mine);
    return his.stream()
        .anyMatch(
            place ->
                place.completedAt() != null
                    || (place.learning()
                        && frame.count(modes.get(place.offeringId()), place, learnt).met()));
  }
}
