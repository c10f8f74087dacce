package vn.hieuhoc.portal.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptView;

/** Answering a quiz with a plain form: everything a phone without scripts needs. */
@Named
@RequestScoped
public class QuizBacking {

  private static final String FIELD = "cau-";

  @Inject private AttemptService attemptService;
  @Inject private Query query;
  @Inject private Reply reply;

  /** Keeps the answers; the learner goes on later. */
  public void save() {
    UUID attempt = query.id("lan");
    attemptService.saveAll(attempt, answers(attemptService.view(attempt)));
    reply.done("player_player.message.saved");
    back();
  }

  /** Submits; with questions left open it keeps the answers and asks first. */
  public void submit() {
    UUID attempt = query.id("lan");
    AttemptView sheet = attemptService.view(attempt);
    Map<Integer, Answer> answers = answers(sheet);
    boolean leftOpen = answers.values().stream().anyMatch(Answer::empty);
    if (leftOpen && sheet.open()) {
      attemptService.saveAll(attempt, answers);
      reply.goTo("/hoc/{}?bai={}&hoi-lai=1#con-trong", query.id("enrolment"), query.id("bai"));
    } else {
      handIn(attempt, answers);
    }
  }

  /** Keeps the answers and submits, whatever is left open. */
  public void submitAnyway() {
    UUID attempt = query.id("lan");
    handIn(attempt, answers(attemptService.view(attempt)));
  }

  private void handIn(UUID attempt, Map<Integer, Answer> answers) {
    attemptService.handIn(attempt, answers);
    back();
  }

  private void back() {
    reply.goTo("/hoc/{}?bai={}#cau-hoi", query.id("enrolment"), query.id("bai"));
  }

  private Map<Integer, Answer> answers(AttemptView attempt) {
    Map<Integer, Answer> answers = new HashMap<>();
    for (AttemptView.Line line : attempt.questions()) {
      if (!line.parts().isEmpty()) {
        answers.put(line.n(), parts(line));
        continue;
      }
      List<String> given = query.texts(FIELD + line.n());
      boolean written = line.kind().written();
      if (given.isEmpty()) {
        answers.put(line.n(), Answer.NONE);
      } else {
        answers.put(
            line.n(),
            written ? Answer.written(given.get(0)) : new Answer(new HashSet<>(given), null));
      }
    }
    return answers;
  }

  private Answer parts(AttemptView.Line line) {
    Map<String, String> said = new HashMap<>();
    for (AttemptView.Slot part : line.parts()) {
      String value = query.text(FIELD + line.n() + "-" + part.id());
      if (!value.isEmpty()) {
        said.put(part.id(), value);
      }
    }
    return Answer.ofParts(said);
  }
}
