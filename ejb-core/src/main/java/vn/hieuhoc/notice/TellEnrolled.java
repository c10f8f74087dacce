package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.enrolment.Enrolled;
import vn.hieuhoc.work.WorkHandler;

/** Tells those who got a seat by somebody else's hand, or after waiting; all of an act at once. */
@ApplicationScoped
class TellEnrolled implements WorkHandler {

  private static final String KIND = "tell-enrolled";

  @Inject private OncePerTransaction work;
  @Inject private Notices notices;

  void on(@Observes Enrolled event) {
    work.ask(KIND, event.offeringKey().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String offeringKey) {
    notices.tellSeated(Long.valueOf(offeringKey));
  }
}
