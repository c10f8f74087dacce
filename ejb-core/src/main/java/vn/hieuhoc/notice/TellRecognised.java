package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.recognition.TitleRecognised;
import vn.hieuhoc.work.WorkHandler;

/** Tells people that they were recognised; all of a decision at once. */
@ApplicationScoped
class TellRecognised implements WorkHandler {

  private static final String KIND = "tell-recognised";

  @Inject private OncePerTransaction work;
  @Inject private Notices notices;

  void on(@Observes TitleRecognised event) {
    work.ask(KIND, "new");
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    notices.tellRecognised();
  }
}
