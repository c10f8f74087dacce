package vn.hieuhoc.discussion;

import java.util.UUID;
import vn.hieuhoc.support.Page;

/**
 * The questions of a course as one reader sees them.
 *
 * @param course public id of the course
 * @param courseTitle its title
 * @param page the questions, the latest first
 * @param writer whether the reader may ask
 * @param keeper whether the reader presents or keeps the course
 */
public record Questions(
    UUID course, String courseTitle, Page<QuestionRow> page, boolean writer, boolean keeper) {}
