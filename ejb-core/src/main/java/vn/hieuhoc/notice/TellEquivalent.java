package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.hieuhoc.equivalence.EquivalenceChanged;

/** Tells learners what they need not learn again, and when that holds no more. */
@ApplicationScoped
class TellEquivalent {

  @Inject private Notices notices;

  void on(@Observes EquivalenceChanged event) {
    notices.tell(
        List.of(event.personKey()),
        Notice.of(
            event.standing() ? NoticeKind.EQUIVALENT : NoticeKind.EQUIVALENCE_REVOKED,
            (event.standing() ? "equivalent:" : "equivalence-revoked:") + event.id(),
            event.id(),
            event.title()));
  }
}
