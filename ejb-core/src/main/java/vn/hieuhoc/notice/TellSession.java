package vn.hieuhoc.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.sessiontrace.SessionRescheduled;
import vn.hieuhoc.work.WorkHandler;

/**
 * Tells those who want to come, or wait for a seat, that a session is at another time or place or
 * does not take place. Moved twice in a moment, it is told once, as it stands now.
 */
@ApplicationScoped
class TellSession implements WorkHandler {

  private static final String KIND = "tell-session";

  @Inject private OncePerTransaction work;
  @Inject private SessionService sessionService;
  @Inject private NoticeRepository people;
  @Inject private Notices notices;
  @Inject private Clock clock;

  void on(@Observes SessionRescheduled event) {
    work.ask(KIND, event.sessionKey().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    Long key = Long.valueOf(subject);
    SessionRow session = sessionService.rows(List.of(key)).get(key);
    if (session == null || session.over(clock.instant())) {
      return;
    }
    notices.tell(people.ofSession(key), of(session));
  }

  private static Notice of(SessionRow session) {
    String event =
        (session.cancelled() ? "session-off:" : "session-moved:")
            + session.id()
            + (session.cancelled() ? "" : ":" + whenAndWhere(session));
    return new Notice(
        session.cancelled() ? NoticeKind.SESSION_CANCELLED : NoticeKind.SESSION_MOVED,
        event,
        session.course(),
        session.title(),
        session.startsAt(),
        session.cancelled() ? session.cancelReason() : session.place());
  }

  private static String whenAndWhere(SessionRow session) {
    int place = (session.endsAt() + " " + session.unitKey() + " " + session.venue()).hashCode();
    return session.startsAt().getEpochSecond()
        + "-"
        + Integer.toHexString(place).toLowerCase(Locale.ROOT);
  }
}
