package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.proof.RecordsAboutService;
import vn.hieuhoc.record.RecordKind;

/** Reads what progress is derived from: the course, and what the ledger says of its learners. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CourseFrames {

  @Inject private CourseCatalogueService courses;
  @Inject private OfferingService offeringService;
  @Inject private RecordsAboutService records;
  @Inject private ProgressRepository lines;

  CourseFrame of(Long courseKey) {
    List<LessonRow> lessons = courses.lessons(courseKey);
    return new CourseFrame(
        courseKey,
        LearningActivities.course(lines.courseId(courseKey)),
        lessons,
        sessions(courseKey, lessons),
        courses.rules(courseKey));
  }

  /** The course as it would be with other lessons and rules, to count places by. */
  CourseFrame tried(Long courseKey, List<LessonRow> lessons, RuleHistory rules) {
    return new CourseFrame(courseKey, null, lessons, sessions(courseKey, lessons), rules);
  }

  private Map<UUID, CourseFrame.Meeting> sessions(Long courseKey, List<LessonRow> lessons) {
    return lessons.stream().anyMatch(l -> l.kind() == LessonKind.SESSION)
        ? lines.lessonsOfSessions(courseKey)
        : Map.of();
  }

  /** True when a rule of the course looks at what was opened and for how long. */
  boolean lookAtTime(Long courseKey) {
    return courses.rules(courseKey).looksAtTime();
  }

  /** What a record speaks of, also when it is void. */
  Optional<String> activityOf(UUID statementId) {
    return records.activityOf(statementId);
  }

  /** How the offerings of the places are given. */
  Map<Long, OfferingMode> modes(Collection<Enrolment> places) {
    Set<Long> offerings = new HashSet<>();
    places.forEach(place -> offerings.add(place.offeringId()));
    Map<Long, OfferingMode> modes = new HashMap<>();
    offeringService.rows(offerings).forEach((key, row) -> modes.put(key, row.mode()));
    return modes;
  }

  /**
   * What stands in the ledger of people, lessons of a course and the course itself, by person; also
   * that nothing does.
   */
  Map<Long, LearnerEvidence> evidence(
      CourseFrame frame, Collection<Long> people, Collection<LessonRow> lessons) {
    Map<String, List<Long>> lessonsOf = new HashMap<>();
    lessonsOf.put(frame.activity(), List.of());
    for (LessonRow lesson : lessons) {
      frame
          .activities(lesson)
          .forEach(
              activity -> lessonsOf.merge(activity, List.of(lesson.key()), CourseFrames::both));
    }
    Map<Long, LearnerEvidence> evidence = new HashMap<>();
    people.forEach(
        p ->
            evidence.put(
                p, new LearnerEvidence(new HashMap<>(), new ArrayList<>(), new HashMap<>())));
    if (frame.rules().looksAtTime()) {
      lines
          .ofCourse(people, frame.key())
          .forEach(
              (person, mine) ->
                  mine.forEach(
                      (lesson, line) ->
                          evidence.get(person).seconds().put(lesson, line.secondsSpent())));
    }
    for (RecordAbout record : records.about(people, lessonsOf.keySet())) {
      LearnerEvidence his = evidence.get(record.personId());
      if (record.kind() == RecordKind.COURSE_COMPLETED
          && record.proves()
          && record.activity().equals(frame.activity())) {
        his.finishes().add(record);
      }
      for (Long lesson : lessonsOf.get(record.activity())) {
        his.lessons().computeIfAbsent(lesson, key -> new ArrayList<>()).add(record);
      }
    }
    evidence.values().forEach(his -> his.finishes().sort(RecordAbout.EARLIEST));
    return evidence;
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
