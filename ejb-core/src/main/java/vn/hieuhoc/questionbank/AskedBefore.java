package vn.hieuhoc.questionbank;

import java.time.Instant;
import vn.hieuhoc.question.QuestionKind;

/**
 * A version of a question.
 *
 * @param number 1, 2, 3 …
 * @param kind how it is answered
 * @param prompt what it asked
 * @param since from when on
 * @param by who wrote it, or null
 * @param answers how often it was answered in attempts that were handed in
 */
public record AskedBefore(
    int number, QuestionKind kind, String prompt, Instant since, String by, long answers) {}
