package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.activity.LearningActivities;
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
    Map<UUID, Long> sessions =
        lessons.stream().anyMatch(l -> l.kind() == LessonKind.SESSION)
            ? lines.lessonsOfSessions(courseKey)
            : Map.of();
    return new CourseFrame(courseKey, lessons, sessions, courses.rules(courseKey));
  }

  /** What a record speaks of, also when it is void. */
  Optional<String> activityOf(UUID statementId) {
    return records.activityOf(statementId);
  }

  /** When the ledger says that somebody finished a course, if it does. */
  Optional<Instant> finished(Long person, Long courseKey) {
    String course = LearningActivities.course(courses.row(courseKey).orElseThrow().id());
    return records.about(List.of(person), List.of(course)).stream()
        .filter(record -> record.kind() == RecordKind.COURSE_COMPLETED && record.proves())
        .map(RecordAbout::happenedAt)
        .min(Comparator.naturalOrder());
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
   * What the ledger says of people and lessons of a course, by person and lesson; also that it says
   * nothing.
   */
  Map<Long, Map<Long, LessonFinding>> findings(
      CourseFrame frame, Collection<Long> people, Collection<LessonRow> lessons) {
    Map<String, List<Long>> lessonsOf = new HashMap<>();
    for (LessonRow lesson : lessons) {
      frame
          .activities(lesson)
          .forEach(
              activity -> lessonsOf.merge(activity, List.of(lesson.key()), CourseFrames::both));
    }
    Map<Long, Map<Long, List<RecordAbout>>> about = new HashMap<>();
    for (RecordAbout record : records.about(people, lessonsOf.keySet())) {
      for (Long lesson : lessonsOf.get(record.activity())) {
        about
            .computeIfAbsent(record.personId(), key -> new HashMap<>())
            .merge(lesson, List.of(record), CourseFrames::both);
      }
    }
    Map<Long, Map<Long, LessonFinding>> findings = new HashMap<>();
    for (Long person : people) {
      Map<Long, List<RecordAbout>> his = about.getOrDefault(person, Map.of());
      Map<Long, LessonFinding> found = new HashMap<>();
      lessons.forEach(
          l -> found.put(l.key(), LessonFinding.of(l, his.getOrDefault(l.key(), List.of()))));
      findings.put(person, found);
    }
    return findings;
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
