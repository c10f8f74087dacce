package vn.hieuhoc.discussion;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something written in a course, as one reader sees it.
 *
 * @param id public id
 * @param title of a question, else null
 * @param body the words; null when they are hidden from the reader
 * @param author name of who wrote it; null for readers who do not learn there
 * @param keeper whether who wrote it presents or keeps the course
 * @param writtenAt when it was written
 * @param editedAt when it was changed last, or null
 * @param marked whether it is the answer
 * @param hidden whether it was hidden
 * @param hiddenReason why, for who wrote it and for keepers, else null
 * @param mine whether the reader wrote it
 * @param reports how many find it out of place, for keepers, else 0
 */
public record PostRow(
    UUID id,
    String title,
    String body,
    String author,
    boolean keeper,
    Instant writtenAt,
    Instant editedAt,
    boolean marked,
    boolean hidden,
    String hiddenReason,
    boolean mine,
    int reports)
    implements Serializable {}
