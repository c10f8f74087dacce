package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.enrolment.Enrolled;
import vn.hieuhoc.enrolment.ManyEnrolled;
import vn.hieuhoc.enrolment.MyLearningService;
import vn.hieuhoc.enrolment.WishAnswered;
import vn.hieuhoc.work.WorkHandler;

/**
 * Tells those who got a seat by somebody else's hand or after waiting, for whom one is kept, who
 * wait for one, and who were not taken in; all of an act at once.
 */
@ApplicationScoped
class TellEnrolled implements WorkHandler {

  private static final String KIND = "tell-enrolled";

  @Inject private OncePerTransaction work;
  @Inject private Notices notices;
  @Inject private MyLearningService learning;

  void on(@Observes Enrolled event) {
    work.ask(KIND, event.offeringKey().toString());
  }

  void on(@Observes ManyEnrolled event) {
    work.ask(KIND, event.offeringKey().toString());
  }

  void on(@Observes WishAnswered event) {
    work.ask(KIND, event.offeringKey().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String offeringKey) {
    notices.tellSeated(Long.valueOf(offeringKey), learning.offerHours());
  }
}
