package vn.hieuhoc.note;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a learner wrote beside a lesson. Nobody else reads it.
 *
 * @param lesson public id of the lesson
 * @param title what the lesson is called
 * @param text the words, empty when there are none
 * @param savedAt when they were kept, or null
 */
public record LessonNote(UUID lesson, String title, String text, Instant savedAt)
    implements Serializable {}
