package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.assignment.WorkJudged;

/** Tells learners that what they handed in was marked, or comes back to be done again. */
@ApplicationScoped
class TellJudged {

  @Inject private Notices notices;

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
