package vn.hieuhoc.portal.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.calendarfeed.CalendarFeedService;
import vn.hieuhoc.portal.support.Reply;

/** The secret address of one's own calendar: made, made anew and taken away. */
@Named
@RequestScoped
public class OwnCalendarBacking {

  private static final String BACK = "/toi/ho-so#lich-cua-toi";

  @Inject private CalendarFeedService feedService;
  @Inject private Caller caller;
  @Inject private HttpServletRequest request;
  @Inject private Reply reply;

  private String secret;

  @PostConstruct
  void load() {
    // An account without a person has a profile too, and nowhere to be.
    if (caller.personId() != null || caller.actingForPersonId() != null) {
      secret = feedService.own().orElse(null);
    }
  }

  public void make() {
    feedService.make();
    reply.done("course_own-calendar.message.made").goTo(BACK);
  }

  public void revoke() {
    feedService.revoke();
    reply.done("course_own-calendar.message.revoked").goTo(BACK);
  }

  /** The whole address, or null while there is none. */
  public String getAddress() {
    if (secret == null) {
      return null;
    }
    String whole = request.getRequestURL().toString();
    String portal = whole.substring(0, whole.length() - request.getRequestURI().length());
    return portal + "/api/v1/calendar/own/" + secret + ".ics";
  }
}
