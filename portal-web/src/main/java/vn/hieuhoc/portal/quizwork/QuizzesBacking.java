package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.quiz.QuizFacts;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The quizzes of the centres in reach, newest first. */
@Named
@RequestScoped
public class QuizzesBacking {

  private static final int ROWS = 25;

  @Inject private Query query;
  @Inject private QuizService quizService;
  @Inject private OrganisationService organisation;

  private Page<QuizFacts> page;
  private Map<Long, UnitRow> units;

  /** A quiz, and the name of the centre that keeps it. */
  public record Line(QuizFacts quiz, String centre) {}

  @PostConstruct
  void load() {
    page = quizService.rows(PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), ROWS));
    units = organisation.unitsOf(page.items().stream().map(QuizFacts::unitKey).distinct().toList());
  }

  public List<Line> getRows() {
    return page.items().stream()
        .map(
            quiz ->
                new Line(
                    quiz,
                    units.containsKey(quiz.unitKey()) ? units.get(quiz.unitKey()).name() : null))
        .toList();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/bai-kiem-tra");
  }
}
