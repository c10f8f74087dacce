package vn.hieuhoc.quiz;

/**
 * A person wants to try a quiz.
 *
 * @param quizKey key of the quiz
 * @param personKey key of the person
 * @param enrolmentKey key of the enrolment it belongs to, or null
 * @param lessonKey key of the lesson it belongs to, or null
 */
public record StartAttempt(Long quizKey, Long personKey, Long enrolmentKey, Long lessonKey) {}
