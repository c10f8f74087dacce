package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.assignment.WorkJudged;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.quiz.AttemptSubmitted;
import vn.hieuhoc.quiz.MarkingService;

/**
 * Tells learners that their essays and what they handed in were marked, or comes back to be done
 * again.
 */
@ApplicationScoped
class TellJudged {

  @Inject private Notices notices;
  @Inject private EnrolledPlaces places;

  void on(@Observes MarkingService.AllMarked event) {
    AttemptSubmitted result = event.result();
    Long place = result.enrolmentKey();
    notices.tell(
        List.of(result.personKey()),
        Notice.of(
            NoticeKind.ESSAYS_MARKED,
            "essays:" + result.statementId(),
            place == null ? null : places.idOf(place).orElse(null),
            result.quizTitle()));
  }

  void on(@Observes WorkJudged event) {
    notices.tell(
        List.of(event.personKey()),
        Notice.of(
            event.good() ? NoticeKind.WORK_MARKED : NoticeKind.WORK_RETURNED,
            "judged:" + event.statement(),
            event.course(),
            event.lesson()));
  }
}
