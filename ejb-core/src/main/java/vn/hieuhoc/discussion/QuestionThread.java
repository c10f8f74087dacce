package vn.hieuhoc.discussion;

import java.util.List;
import java.util.UUID;

/**
 * A question with its answers as one reader sees them.
 *
 * @param course public id of the course
 * @param courseTitle its title
 * @param lesson public id of the lesson it comes from, or null
 * @param lessonTitle its title, or null
 * @param question the question
 * @param answers the answers, the one that was marked first, then as they were written
 * @param writer whether the reader may answer
 * @param keeper whether the reader may mark and hide
 */
public record QuestionThread(
    UUID course,
    String courseTitle,
    UUID lesson,
    String lessonTitle,
    PostRow question,
    List<PostRow> answers,
    boolean writer,
    boolean keeper) {}
