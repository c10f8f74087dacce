package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.portal.support.Reply;

/** The self-assessment, filled in with what the records prove; the person adds only the rest. */
@Named
@RequestScoped
public class SelfAssessmentBacking {

  @Inject private AssessmentService assessmentService;
  @Inject private Reply reply;
  @Inject private MyProgressBacking mine;

  private List<ScoreForm> scores = List.of();

  @PostConstruct
  void load() {
    if (mine.isThere()) {
      scores = ScoreForm.of(mine.getView(), ScoreLevel.SELF);
    }
  }

  public void send() {
    assessmentService.score(mine.getView().id(), ScoreLevel.SELF, ScoreForm.changed(scores));
    reply.done("recognition_self-assessment.message.sent").goTo("/toi/cong-dan-hoc-tap");
  }

  public List<ScoreForm> getScores() {
    return scores;
  }
}
