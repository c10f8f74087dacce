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
  private final ClashWarning warning = new ClashWarning();

  @PostConstruct
  void load() {
    id = query.id("id");
    planned = sessionService.planned(id);
    form = new SessionForm(planned);
    presenter = form.getPresenter();
    beside = timetableService.beside(id);
    row = beside.session();
    warning.show(beside.clashes());
  }

  /** Changes it, or it and those that follow; what clashes then is told before. */
  public void save() {
    query.requireSeen(planned);
    SessionCommand wanted = form.toCommand();
    if (warning.stops(query, timetableService.clashesIf(id, wanted, all))) {
      return;
    }
    if (all) {
      timetableService.changeFollowing(id, wanted);
    } else {
      sessionService.change(id, wanted);
    }
    reply.done("coursework_session.message.saved", row.title()).goTo(DESK, row.course());
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

  /** What else is planned at its time, as it is or as it was typed. */
  public ClashWarning getWarning() {
    return warning;
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
