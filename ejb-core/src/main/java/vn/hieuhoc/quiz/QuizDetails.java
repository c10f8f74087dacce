package vn.hieuhoc.quiz;

import java.util.List;
import java.util.Map;
import vn.hieuhoc.question.QuestionRow;

/**
 * A quiz as those who keep it see it.
 *
 * @param facts its rules
 * @param shuffled whether order differs each time
 * @param feedback what is shown afterwards
 * @param questions its questions with right answers, in order
 * @param topicDraws how many questions are drawn of each topic; empty when of all together
 */
public record QuizDetails(
    QuizFacts facts,
    boolean shuffled,
    FeedbackMode feedback,
    List<QuestionRow> questions,
    Map<String, Integer> topicDraws) {}
