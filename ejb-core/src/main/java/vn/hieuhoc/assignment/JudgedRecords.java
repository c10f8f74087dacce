package vn.hieuhoc.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;

/** Says in records what a person confirmed or marked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class JudgedRecords {

  @Inject private RecordService recordService;
  @Inject private PersonService people;
  @Inject private Clock clock;

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Somebody who runs the course saw that it was done. */
  UUID confirmed(CourseDetails course, LessonRow lesson, Long personKey) {
    return append(course, lesson, personKey, Verb.COMPLETED, null, true, Trust.CONFIRMED);
  }

  /** An answer was read. */
  UUID marked(CourseDetails course, LessonRow lesson, Long personKey, MarkAnswer mark) {
    return append(
        course,
        lesson,
        personKey,
        mark.good() ? Verb.PASSED : Verb.FAILED,
        mark.share(),
        mark.good(),
        Trust.DOCUMENT_CHECKED);
  }

  /** True when the record is one that a person here stood for. */
  boolean confirmedHere(UUID statementId) {
    return recordService.rowsOf(List.of(statementId)).stream()
        .anyMatch(row -> row.trust() == Trust.CONFIRMED);
  }

  /** What was said is not true any more. */
  void takeBack(UUID statementId, String reason) {
    recordService.voidRecord(statementId, "system", reason);
  }

  private UUID append(
      CourseDetails course,
      LessonRow lesson,
      Long personKey,
      Verb verb,
      BigDecimal score,
      boolean good,
      Trust trust) {
    return recordService.append(
        new NewRecord(
            UUID.randomUUID(),
            people.row(personKey).personNumber(),
            verb,
            LearningActivities.lesson(lesson.id()),
            ActivityType.LESSON,
            lesson.title(),
            good ? RecordKind.LESSON_COMPLETED : null,
            course.topics(),
            good && lesson.minutes() != null ? Duration.ofMinutes(lesson.minutes()) : null,
            score,
            good,
            good,
            now(),
            trust,
            LearningActivities.course(course.id())));
  }
}
