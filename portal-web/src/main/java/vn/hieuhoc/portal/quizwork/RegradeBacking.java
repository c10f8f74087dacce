package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.quiz.RegradeService;
import vn.hieuhoc.regrade.RegradePreview;
import vn.hieuhoc.regrade.RegradePreviewService;

/** What marking a quiz anew would change, before it is done. */
@Named
@RequestScoped
public class RegradeBacking {

  @Inject private Way way;
  @Inject private QuizService quizService;
  @Inject private RegradePreviewService regradePreview;

  private QuizDetails quiz;
  private RegradePreview preview;
  private String reason;

  @PostConstruct
  void load() {
    quiz = quizService.details(way.id());
    preview = regradePreview.preview(way.id());
  }

  public void apply() {
    RegradeService.Preview done = regradePreview.apply(way.id(), way.query().text("proof"), reason);
    way.done("quizwork_regrade.message.done", done.changes().size())
        .goTo("/quan-ly/bai-kiem-tra/{}/cham-lai", quiz.facts().id());
  }

  public QuizDetails getQuiz() {
    return quiz;
  }

  public RegradePreview getPreview() {
    return preview;
  }

  public long getGained() {
    return preview.count(RegradeService.Completion.GAINED);
  }

  public long getLost() {
    return preview.count(RegradeService.Completion.LOST);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
