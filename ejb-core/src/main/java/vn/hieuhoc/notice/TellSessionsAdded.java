package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.sessiontrace.SessionsAdded;
import vn.hieuhoc.work.WorkHandler;

/**
 * Tells those who have a place in a class, or wait for one, of sessions it has now besides: once
 * for all that were planned together.
 */
@ApplicationScoped
class TellSessionsAdded implements WorkHandler {

  private static final String KIND = "tell-sessions-added";

  @Inject private OncePerTransaction work;
  @Inject private SessionService sessionService;
  @Inject private NoticeRepository people;
  @Inject private Notices notices;
  @Inject private Clock clock;

  void on(@Observes SessionsAdded event) {
    work.ask(KIND, event.firstKey() + " " + event.count());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    String[] firstAndCount = subject.split(" ");
    Long key = Long.valueOf(firstAndCount[0]);
    SessionRow first = sessionService.rows(List.of(key)).get(key);
    if (first == null || first.cancelled() || first.over(clock.instant())) {
      return;
    }
    boolean one = firstAndCount[1].equals("1");
    notices.tell(
        people.ofClass(key),
        new Notice(
            one ? NoticeKind.SESSION_ADDED : NoticeKind.SESSIONS_ADDED,
            "sessions-added:" + first.id(),
            first.course(),
            first.title(),
            first.startsAt(),
            one ? first.place() : firstAndCount[1]));
  }
}
