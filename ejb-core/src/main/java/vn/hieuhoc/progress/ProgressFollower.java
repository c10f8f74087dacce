package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
  @Inject private LearningRecords records;
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
    Map<Long, Map<Long, LessonFinding>> findings =
        frames.findings(frame, byPerson.keySet(), lessons);
    Map<Long, Map<Long, LessonProgress>> kept = lines.ofCourse(byPerson.keySet(), frame.key());
    Set<Long> changed = new HashSet<>();
    byPerson.forEach(
        (person, his) -> {
          Map<Long, LessonProgress> mine = kept.computeIfAbsent(person, key -> new HashMap<>());
          boolean other = take(person, frame, findings.get(person), mine);
          if (settle(frame, modes, his, mine) || other) {
            changed.add(person);
          }
        });
    lines.flush();
    if (!changed.isEmpty()) {
      moved.fire(new ProgressMoved(Set.copyOf(changed)));
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
      Map<Long, LessonFinding> findings,
      Map<Long, LessonProgress> mine) {
    boolean changed = false;
    for (Map.Entry<Long, LessonFinding> each : findings.entrySet()) {
      LessonFinding finding = each.getValue();
      LessonProgress line = mine.get(each.getKey());
      if (!finding.isToldBy(line)) {
        if (line == null) {
          line = new LessonProgress(person, each.getKey(), finding.heardAt());
          lines.addQuietly(line);
          mine.put(each.getKey(), line);
        }
        if (line.isDone() && !finding.done()) {
          workQueue.add(
              ReviewFinish.KIND, ReviewFinish.subject(person, frame.key(), each.getKey()));
        }
        line.take(finding);
        changed = true;
      }
    }
    return changed;
  }

  /**
   * Counts the places of one person, and finishes the course in all of them when the rule of one is
   * met.
   *
   * @return true when a figure is another
   */
  private boolean settle(
      CourseFrame frame,
      Map<Long, OfferingMode> modes,
      List<Enrolment> his,
      Map<Long, LessonProgress> mine) {
    boolean changed = false;
    Enrolment met = null;
    for (Enrolment place : his) {
      if (place.status() != EnrolmentStatus.WAITING) {
        CourseFrame.Count count = frame.count(modes.get(place.offeringId()), place, mine);
        changed |= place.lessonsDone() != count.done() || place.lessonsTotal() != count.total();
        place.progressed(count.done(), count.total());
        if (met == null && count.met() && place.status() == EnrolmentStatus.ACTIVE) {
          met = place;
        }
      }
    }
    Optional<Instant> before =
        his.stream()
            .map(Enrolment::completedAt)
            .filter(at -> at != null)
            .min(Comparator.naturalOrder());
    if (before.isPresent()) {
      return complete(his, before.get()) || changed;
    }
    if (met != null) {
      Enrolment place = met;
      complete(
          his,
          frames
              .finished(place.personId(), frame.key())
              .orElseGet(() -> records.courseFinished(place)));
      return true;
    }
    return changed;
  }

  private static boolean complete(List<Enrolment> his, Instant at) {
    List<Enrolment> active = new ArrayList<>(his);
    active.removeIf(place -> place.status() != EnrolmentStatus.ACTIVE);
    active.forEach(place -> place.complete(at));
    return !active.isEmpty();
  }
}
