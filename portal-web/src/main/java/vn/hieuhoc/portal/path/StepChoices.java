package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Formats;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.PageRequest;

/** What a step of a path may be of. */
@Named
@RequestScoped
public class StepChoices {

  private static final PageRequest MOST = new PageRequest(0, PageRequest.LARGEST);
  private static final Duration BACK = Duration.ofDays(90);
  private static final Duration AHEAD = Duration.ofDays(365);

  @Inject private CourseCatalogueService catalogue;
  @Inject private SessionService sessionService;
  @Inject private Clock clock;

  private List<SessionRow> meetings;

  @PostConstruct
  void load() {
    Instant now = clock.instant();
    meetings = sessionService.managed(now.minus(BACK), now.plus(AHEAD), MOST).items();
  }

  /** What a step may ask. */
  public List<Choice> getKinds() {
    return List.of(Is.COURSE, Is.SESSION, Is.CLASS, Is.EXTERNAL, Is.ALL, Is.ANY, Is.AT_LEAST)
        .stream()
        .map(is -> new Choice(is, texts().get("path_step.kind." + is.word())))
        .toList();
  }

  /** Courses everybody can take. */
  public List<Choice> getCourses() {
    return catalogue.published(CourseFilter.ALL, MOST).items().stream()
        .map(row -> new Choice(row.id(), row.title()))
        .toList();
  }

  /** The sessions of the centres in reach. */
  public List<Choice> getSessions() {
    return meetings.stream().map(row -> new Choice(row.id(), said(row))).toList();
  }

  /** The classes those sessions are of, each told by its first session. */
  public List<Choice> getClasses() {
    Map<UUID, Choice> classes = new LinkedHashMap<>();
    meetings.forEach(
        row -> classes.putIfAbsent(row.offering(), new Choice(row.offering(), said(row))));
    return List.copyOf(classes.values());
  }

  /** How far a proof must be reliable. */
  public List<Choice> getTrusts() {
    return Arrays.stream(Trust.values())
        .skip(1)
        .map(each -> new Choice(each, texts().get("word.trust." + (each.ordinal() + 1))))
        .toList();
  }

  private static String said(SessionRow row) {
    return Formats.date(row.startsAt(), FacesContext.getCurrentInstance().getViewRoot().getLocale())
        + " · "
        + row.title()
        + " · "
        + row.place();
  }

  private static Texts texts() {
    return Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }
}
