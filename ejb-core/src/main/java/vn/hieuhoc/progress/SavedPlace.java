package vn.hieuhoc.progress;

import java.time.Instant;

/**
 * What is kept now.
 *
 * @param savedAt when it was kept
 * @param secondsSpent seconds believed in all
 * @param done whether the lesson is finished
 * @param lessonsDone finished lessons of the course
 * @param lessonsTotal lessons that count
 * @param percent finished lessons in whole percent
 * @param courseFinished whether the course is finished
 */
public record SavedPlace(
    Instant savedAt,
    int secondsSpent,
    boolean done,
    int lessonsDone,
    int lessonsTotal,
    int percent,
    boolean courseFinished) {}
