package vn.hieuhoc.quiz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An attempt was marked. Observed in the same transaction, so that mark, record and progress are
 * kept together or not at all.
 *
 * @param statementId the id the record of it shall have
 * @param quizKey key of the quiz
 * @param quizId public id of the quiz
 * @param quizTitle title of the quiz
 * @param personKey key of the person
 * @param enrolmentKey key of the enrolment, or null
 * @param lessonKey key of the lesson, or null
 * @param startedAt when it was begun
 * @param submittedAt when it was closed
 * @param score points earned
 * @param scoreMax points there were
 * @param scaled score as a share of the points, 0 to 1
 * @param passed whether it passed
 */
public record AttemptSubmitted(
    UUID statementId,
    Long quizKey,
    UUID quizId,
    String quizTitle,
    Long personKey,
    Long enrolmentKey,
    Long lessonKey,
    Instant startedAt,
    Instant submittedAt,
    BigDecimal score,
    BigDecimal scoreMax,
    BigDecimal scaled,
    boolean passed) {}
