package vn.hieuhoc.itemstatistics;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.SqlRow;

/** Tells those who keep a quiz how its questions do. */
@Stateless
public class ItemStatisticsService {

  private static final int NEWEST = 5_000;

  @Inject private ItemRepository items;
  @Inject private QuizService quizService;
  @Inject private QuestionService questionService;
  @Inject private Access access;

  /** The figures of every question that was answered, from the newest attempts. */
  public List<ItemFigures> ofQuiz(UUID quizId) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    Long quiz = quizService.usable(quizId);
    Map<UUID, ItemCount> counts = counted(items.answers(quiz, NEWEST));
    return counts.entrySet().stream().map(one -> one.getValue().of(one.getKey())).toList();
  }

  /** The figures of one question wherever it was asked, for those who keep its bank. */
  public ItemFigures ofQuestion(UUID questionId) {
    access.requireAnywhere(Role.CENTRE_MANAGER);
    questionService.find(questionId);
    return counted(items.answersTo(questionId, NEWEST))
        .getOrDefault(questionId, new ItemCount())
        .of(questionId);
  }

  private static Map<UUID, ItemCount> counted(List<SqlRow> answers) {
    Map<UUID, ItemCount> counts = new LinkedHashMap<>();
    for (SqlRow row : answers) {
      double earned = row.decimal(1).doubleValue();
      double most = row.decimal(2).doubleValue();
      double restMost = row.decimal(4).doubleValue() - most;
      double rest = row.decimal(3).doubleValue() - earned;
      counts
          .computeIfAbsent(UUID.fromString(row.text(0)), id -> new ItemCount())
          .add(earned / most, restMost <= 0 ? 0 : rest / restMost);
    }
    return counts;
  }
}
