package vn.hieuhoc.portal.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.portal.material.StoppedAt;
import vn.hieuhoc.portal.material.Viewer;
import vn.hieuhoc.portal.material.Viewers;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.PlayerView;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.MyAttempts;
import vn.hieuhoc.support.NotFound;

/** Opens a lesson with whatever it consists of. */
@RequestScoped
public class PlayerRoom {

  @Inject private LearningService learningService;
  @Inject private MaterialService materialService;
  @Inject private AttemptService attemptService;
  @Inject private SessionService sessionService;
  @Inject private Viewers viewers;

  /** Opens the course at a lesson; null goes on where the learner stopped. */
  public PlayerView open(UUID enrolment, UUID lesson) {
    return learningService.open(enrolment, lesson);
  }

  /** The material of the open lesson; null when it has none, or none that may be shown now. */
  public Viewer viewer(PlayerView view) {
    LessonRow.MaterialPart material = view.current().lesson().material();
    if (material == null) {
      return null;
    }
    String address = "/hoc/" + view.enrolment() + "?bai=" + view.current().lesson().id();
    try {
      return viewers.openAt(
          materialService.view(material.id()),
          address,
          StoppedAt.of(view.current().place()).place());
    } catch (NotFound withdrawn) {
      return null;
    }
  }

  /** How the learner stands with the quiz of the open lesson, or null. */
  public MyAttempts quiz(PlayerView view) {
    LessonRow.QuizPart quiz = view.current().lesson().quiz();
    return quiz == null ? null : attemptService.mine(quiz.key());
  }

  /** The sessions that teach the open lesson. */
  public List<SessionRow> sessions(PlayerView view) {
    Long lesson = view.current().lesson().key();
    return sessionService.ofOffering(view.offeringKey()).stream()
        .filter(s -> lesson.equals(s.lessonKey()))
        .toList();
  }
}
