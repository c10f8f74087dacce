package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.quiz.MarkingService;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** The essays of a quiz that wait for a person, one after the other. */
@Named
@RequestScoped
public class MarkBacking {

  private static final PageRequest FIRST = new PageRequest(0, 50);

  @Inject private Way way;
  @Inject private QuizService quizService;
  @Inject private MarkingService markingService;

  private QuizDetails quiz;
  private Page<MarkingService.Waiting> waiting;
  private MarkingService.Waiting shown;
  private MarkingService.Essay essay;
  private final List<MarkForm> lines = new ArrayList<>();
  private String remark;

  @PostConstruct
  void load() {
    quiz = quizService.details(way.id());
    waiting = markingService.waiting(way.id(), FIRST);
    UUID wanted = way.query().idOrNull("lan");
    int n = way.query().whole("cau", 1, 0);
    shown =
        waiting.items().stream()
            .sorted(Comparator.comparing(MarkingService.Waiting::own))
            .filter(w -> wanted == null || w.attempt().equals(wanted) && (n == 0 || w.n() == n))
            .findFirst()
            .orElse(null);
    if (shown != null) {
      essay = markingService.essay(shown.attempt(), shown.n());
      essay.rubric().forEach(line -> lines.add(new MarkForm(line)));
    }
  }

  public void save() {
    Map<String, BigDecimal> points = new HashMap<>();
    lines.forEach(line -> points.put(line.id(), line.getPoints()));
    markingService.mark(essay.attempt(), essay.n(), new MarkingService.Marks(points, remark));
    way.done("quizwork_mark.message.marked", shown.personName())
        .goTo("/quan-ly/bai-kiem-tra/{}/cham", quiz.facts().id());
  }

  public QuizDetails getQuiz() {
    return quiz;
  }

  public Page<MarkingService.Waiting> getWaiting() {
    return waiting;
  }

  /** The one to be marked now, or null. */
  public MarkingService.Waiting getShown() {
    return shown;
  }

  public MarkingService.Essay getEssay() {
    return essay;
  }

  public List<MarkForm> getLines() {
    return lines;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
