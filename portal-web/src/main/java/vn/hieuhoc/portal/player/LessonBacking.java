package vn.hieuhoc.portal.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.portal.material.TooEarlyBacking;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.SavedPlace;
import vn.hieuhoc.reading.TooEarly;

/** What a learner does with a lesson by pressing a button. */
@Named
@RequestScoped
public class LessonBacking {

  @Inject private LearningService learningService;
  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private TooEarlyBacking tooEarly;

  /**
   * The learner says the lesson is finished; too early is no mistake, and is said at the button.
   */
  public void finish() {
    UUID enrolment = query.id("enrolment");
    UUID lesson = query.id("bai");
    SavedPlace saved;
    try {
      saved = learningService.finish(enrolment, lesson);
    } catch (TooEarly early) {
      tooEarly.tell("/hoc/" + enrolment + "?bai=" + lesson + "&", early);
      return;
    }
    reply
        .done(
            saved.courseFinished()
                ? "player_player.message.course"
                : "player_player.message.lesson")
        .goTo("/hoc/{}?bai={}", enrolment, lesson);
  }

  /** Begins the quiz of the lesson. */
  public void begin() {
    UUID enrolment = query.id("enrolment");
    UUID lesson = query.id("bai");
    learningService.startQuiz(enrolment, lesson);
    reply.goTo("/hoc/{}?bai={}#cau-hoi", enrolment, lesson);
  }
}
