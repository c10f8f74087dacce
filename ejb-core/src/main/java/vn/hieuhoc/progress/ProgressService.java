package vn.hieuhoc.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.work.WorkQueue;

/** Derives progress from the ledger, and from nothing else. */
@Stateless
@SystemUse
public class ProgressService {

  private static final int AT_ONCE = 500;

  @Inject private EnrolledPlaces enrolments;
  @Inject private ProgressRepository lines;
  @Inject private ProgressFollower follower;
  @Inject private CourseFrames frames;
  @Inject private DriftFinder drift;
  @Inject private WorkQueue workQueue;

  /**
   * Records about people and activities came or fell: their progress says the same at once. Of what
   * the portal does not teach nothing is asked.
   */
  public void follow(Collection<Long> people, Collection<String> activities) {
    LearningActivities.Named named = LearningActivities.named(activities);
    if (people.isEmpty() || named.isEmpty()) {
      return;
    }
    for (Map.Entry<Long, Set<Long>> course : lines.lessonsNamed(named).entrySet()) {
      Set<Long> learners = enrolments.learners(people, course.getKey());
      if (!learners.isEmpty()) {
        CourseFrame frame = frames.of(course.getKey());
        List<LessonRow> lessons =
            frame.lessons().stream().filter(l -> course.getValue().contains(l.key())).toList();
        follower.follow(learners, frame, lessons);
      }
    }
  }

  /**
   * As {@link #follow(Collection, Collection)}, for a record that was declared void. How far a
   * finish can be relied upon is looked at right afterwards: a correction is a voided record and a
   * new one.
   */
  public void followVoided(Long personKey, UUID statementId) {
    Set<String> activity = frames.activityOf(statementId).map(Set::of).orElse(Set.of());
    follow(Set.of(personKey), activity);
    LearningActivities.Named named = LearningActivities.named(activity);
    if (!named.isEmpty() && named.courses().isEmpty()) {
      lines
          .lessonsNamed(named)
          .keySet()
          .forEach(
              course -> workQueue.add(ReviewFinish.KIND, ReviewFinish.subject(personKey, course)));
    }
  }

  /**
   * Derives again what people have learnt in every course in which one of them has a place.
   *
   * @param since they were one from then on and are two again: what they have finished meanwhile is
   *     looked at whether it rests on what is another's now; null when nothing was taken from them
   */
  public void rebuild(Set<Long> people, Instant since) {
    for (Long course : lines.coursesOf(people)) {
      follower.follow(people, frames.of(course));
      if (since != null) {
        enrolments.ofCourse(people, course).stream()
            .filter(place -> place.completedAt() != null && !place.completedAt().isBefore(since))
            .flatMap(place -> apart(place, people))
            .forEach(subject -> workQueue.add(ReviewFinish.KIND, subject));
      }
    }
  }

  private static Stream<String> apart(Enrolment place, Set<Long> people) {
    return people.stream()
        .filter(other -> !other.equals(place.personId()))
        .map(other -> ReviewFinish.subjectApart(place.personId(), place.courseId(), other));
  }

  /**
   * Counts some of those who learn in the course: its lessons have changed.
   *
   * @param after go on after the learner of this key; 0 to begin
   * @return the key to go on after, or empty when everybody was counted
   */
  public Optional<Long> recount(Long courseKey, Long after) {
    List<Long> learners = lines.learnersAfter(courseKey, after, AT_ONCE);
    if (!learners.isEmpty()) {
      follower.follow(learners, frames.of(courseKey));
    }
    return learners.size() < AT_ONCE
        ? Optional.empty()
        : Optional.of(learners.get(learners.size() - 1));
  }

  /**
   * Derives again from the ledger what is finished in the course of an enrolment. Where the learner
   * stopped and how long he took are his own notes and stay.
   */
  public void rebuild(Long enrolmentKey) {
    enrolments.held(enrolmentKey).ifPresent(this::derive);
  }

  /** As {@link #rebuild(Long)}, by public id. */
  public void rebuild(UUID enrolmentId) {
    enrolments.find(enrolmentId).map(Enrolment::id).ifPresent(this::rebuild);
  }

  /** Tells a new place where the learner is in the course already, and what is finished there. */
  public void begin(Long personKey, Long offeringKey) {
    Enrolment enrolment =
        enrolments
            .of(personKey, offeringKey)
            .map(Enrolment::id)
            .flatMap(enrolments::held)
            .orElseThrow();
    enrolments.ofCourse(personKey, enrolment.courseId()).stream()
        .filter(place -> place.lastActiveAt() != null)
        .max(Comparator.comparing(Enrolment::lastActiveAt))
        .ifPresent(last -> enrolment.activeOn(last.lastLessonId(), last.lastActiveAt()));
    derive(enrolment);
  }

  /** As {@link #begin(Long, Long)}, for many new places on one offering. */
  public void begin(Set<Long> people, Long offeringKey, Long courseKey) {
    Set<Long> known =
        enrolments.ofCourse(people, courseKey).stream()
            .filter(place -> place.lastActiveAt() != null)
            .map(Enrolment::personId)
            .collect(Collectors.toSet());
    known.forEach(person -> begin(person, offeringKey));
    Set<Long> fresh = new HashSet<>(people);
    fresh.removeAll(known);
    if (!fresh.isEmpty()) {
      follower.follow(fresh, frames.of(courseKey));
    }
  }

  /**
   * Compares what is kept with what the ledger says, for some learners, and changes nothing.
   *
   * @param course go on in this course; 0 to begin
   * @param after go on after the learner of this key
   */
  public Drift.Stretch compare(Long course, Long after) {
    return drift.stretch(course, after);
  }

  /** Asks that the progress of a place be derived again, as soon as this transaction is kept. */
  public void rebuildLater(Long enrolmentKey) {
    workQueue.add(ProgressUpkeep.KIND, enrolmentKey.toString());
  }

  private void derive(Enrolment enrolment) {
    follower.follow(Set.of(enrolment.personId()), frames.of(enrolment.courseId()));
  }
}
