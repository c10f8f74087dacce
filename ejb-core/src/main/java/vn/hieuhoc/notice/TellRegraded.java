package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.quiz.AttemptRegraded;
import vn.hieuhoc.quiz.AttemptSubmitted;

/** Tells learners that their result of a quiz was marked anew, with the new result. */
@ApplicationScoped
class TellRegraded {

  @Inject private Notices notices;

  void on(@Observes AttemptRegraded event) {
    AttemptSubmitted result = event.result();
    notices.tell(
        List.of(result.personKey()),
        new Notice(
            NoticeKind.REGRADED,
            "regraded:" + result.statementId(),
            result.quizId(),
            result.quizTitle(),
            null,
            null));
  }
}
