package vn.hieuhoc.discussion;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A question as it is listed.
 *
 * @param id public id
 * @param title what it is about; null when it is hidden from the reader
 * @param author name of who asked; null for readers who do not learn there
 * @param keeper whether who asked presents or keeps the course
 * @param lesson public id of the lesson it comes from, or null
 * @param lessonTitle its title, or null
 * @param writtenAt when it was asked
 * @param answers how many answers stand there
 * @param solved whether one of them is the one
 * @param hidden whether it was hidden
 * @param mine whether the reader asked
 */
public record QuestionRow(
    UUID id,
    String title,
    String author,
    boolean keeper,
    UUID lesson,
    String lessonTitle,
    Instant writtenAt,
    int answers,
    boolean solved,
    boolean hidden,
    boolean mine)
    implements Serializable {}
