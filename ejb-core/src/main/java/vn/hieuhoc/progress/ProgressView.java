package vn.hieuhoc.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.enrolment.EnrolmentStatus;

/**
 * Progress of an enrolment for other programs.
 *
 * @param enrolment public id of the enrolment
 * @param person public id of the person
 * @param course public id of the course
 * @param offering public id of the offering
 * @param status where it stands
 * @param lessonsDone finished lessons
 * @param lessonsTotal lessons that count
 * @param percent finished lessons in whole percent
 * @param completedAt when the course was finished, or null
 * @param lastActiveAt when the person last learnt, or null
 * @param lessons each lesson that counts
 */
public record ProgressView(
    UUID enrolment,
    UUID person,
    UUID course,
    UUID offering,
    EnrolmentStatus status,
    int lessonsDone,
    int lessonsTotal,
    int percent,
    Instant completedAt,
    Instant lastActiveAt,
    List<Line> lessons) {

  /**
   * One lesson.
   *
   * @param lesson public id
   * @param title what it is called
   * @param state how far
   * @param secondsSpent how long the learner took
   * @param bestScore best score of a quiz, or null
   * @param completedAt when it was finished, or null
   * @param record id of the record that proves it, or null
   */
  public record Line(
      UUID lesson,
      String title,
      ProgressState state,
      int secondsSpent,
      BigDecimal bestScore,
      Instant completedAt,
      UUID record) {}
}
