package vn.hieuhoc.portal.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.HelperPart;
import vn.hieuhoc.offering.HelperRow;
import vn.hieuhoc.offering.SessionHelperService;
import vn.hieuhoc.portal.coursework.ClashWarning;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.timetable.TimetableService;

/** Who helps at the session, and who else could. */
@Named
@RequestScoped
public class SessionHelpersBacking {

  @Inject private Way way;
  @Inject private SessionHelperService helperService;
  @Inject private TimetableService timetableService;

  private boolean changing;
  private List<HelperRow> rows;
  private List<Choice> candidates;
  private UUID person;
  private boolean presenting;
  private final ClashWarning warning = new ClashWarning();

  @PostConstruct
  void load() {
    SessionHelperService.Helpers helpers = helperService.helpers(way.id());
    rows = helpers.rows();
    changing = helpers.changing();
    candidates =
        helpers.candidates().stream()
            .map(post -> new Choice(post.person(), named(post.fullName(), post.birthYear())))
            .distinct()
            .toList();
  }

  /** Names somebody who helps; what that person has to do elsewhere then is told before. */
  public void add() {
    if (warning.stops(way.query(), timetableService.clashesIfHelps(way.id(), person))) {
      return;
    }
    helperService.add(way.id(), person, presenting ? HelperPart.PRESENTER : HelperPart.ASSISTANT);
    way.done("attendance_roster.message.helper-added").goTo("/quan-ly/buoi-hoc/{}", way.id());
  }

  /** Takes off the one whose button was tapped, if one was. */
  public void act() {
    String wanted = way.query().text("helper");
    if (wanted.matches("[0-9a-f-]{36}")) {
      helperService.remove(way.id(), UUID.fromString(wanted));
      way.done("attendance_roster.message.helper-removed").goTo("/quan-ly/buoi-hoc/{}", way.id());
    }
  }

  private static String named(String name, Integer birthYear) {
    return birthYear == null ? name : name + " · " + birthYear;
  }

  public boolean isChanging() {
    return changing;
  }

  public List<HelperRow> getRows() {
    return rows;
  }

  public ClashWarning getWarning() {
    return warning;
  }

  public List<Choice> getCandidates() {
    return candidates;
  }

  public UUID getPerson() {
    return person;
  }

  public void setPerson(UUID person) {
    this.person = person;
  }

  public boolean isPresenting() {
    return presenting;
  }

  public void setPresenting(boolean presenting) {
    this.presenting = presenting;
  }
}
