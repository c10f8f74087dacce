package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.offering.SessionCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.timetable.Clash;
import vn.hieuhoc.timetable.TimetableService;

/** One session as its planner sees it: to be moved, given to somebody else, called off. */
@Named
@RequestScoped
public class SessionBacking {

  private static final String DESK = "/quan-ly/khoa-hoc/{}";

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private SessionService sessionService;
  @Inject private CourseChoices choices;
  @Inject private TimetableService timetableService;

  private UUID id;
  private SessionRow row;
  private SessionCommand planned;
  private SessionForm form;
  private UUID presenter;
  private String reason;
  private boolean all;
  private TimetableService.Beside beside;

  @PostConstruct
  void load() {
    id = query.id("id");
    planned = sessionService.planned(id);
    form = new SessionForm(planned);
    presenter = form.getPresenter();
    beside = timetableService.beside(id);
    row = beside.session();
  }

  public void save() {
    query.requireSeen(planned);
    if (all) {
      timetableService.changeFollowing(id, form.toCommand());
    } else {
      sessionService.change(id, form.toCommand());
    }
    if (timetableService.clashes(List.of(id)).isEmpty()) {
      reply.done("coursework_session.message.saved", row.title()).goTo(DESK, row.course());
    } else {
      reply
          .warn("coursework_session.message.saved-clash", row.title())
          .goTo("/quan-ly/buoi-hoc/{}/sua", id);
    }
  }

  public void cancel() {
    if (all) {
      timetableService.cancelFollowing(id, reason);
    } else {
      sessionService.cancel(id, reason);
    }
    reply.done("coursework_session.message.cancelled", row.title()).goTo(DESK, row.course());
  }

  /** Who may present; the present one too, should that person hold no post any more. */
  public List<Choice> getPresenters() {
    List<Choice> posts = choices.getPresenters();
    boolean known =
        presenter == null || posts.stream().anyMatch(post -> post.value().equals(presenter));
    return known
        ? posts
        : Stream.concat(Stream.of(new Choice(presenter, row.presenterName())), posts.stream())
            .toList();
  }

  /** What else is planned at this time in the same hall or with the same people. */
  public List<Clash> getClashes() {
    return beside.clashes();
  }

  /** How many sessions to come follow in its series. */
  public int getFollowing() {
    return beside.following();
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public SessionRow getRow() {
    return row;
  }

  /** What the session is planned as now. */
  public SessionCommand getPlanned() {
    return planned;
  }

  public SessionForm getForm() {
    return form;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
