package vn.hieuhoc.assignment;

import java.util.UUID;

/**
 * What a learner handed in was looked at. Observed in the same transaction.
 *
 * @param personKey key of the learner
 * @param course public id of the course
 * @param lesson title of the lesson
 * @param good whether it is good; else the learner does it again
 * @param statement id of the record of the mark
 */
public record WorkJudged(
    Long personKey, UUID course, String lesson, boolean good, UUID statement) {}
