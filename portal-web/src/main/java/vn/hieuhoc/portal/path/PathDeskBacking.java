package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.path.PathDetails;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;

/** One path as it is laid out, step by step. */
@Named("pathDesk")
@RequestScoped
public class PathDeskBacking {

  private static final String HERE = "/quan-ly/lo-trinh/{}";

  @Inject private Way way;
  @Inject private PathService pathService;

  private PathDetails details;
  private PathForm form;

  @PostConstruct
  void load() {
    details = pathService.details(way.id());
    form = PathForm.of(details.row());
  }

  /** Does what the button of a step says. */
  public void act() {
    Query.Press press = way.query().press("buoc");
    if (press != null) {
      switch (press.what()) {
        case "bo" -> pathService.removeStep(way.id(), press.id());
        case "len" -> pathService.raiseStep(way.id(), press.id());
        default -> pathService.turnStep(way.id(), press.id());
      }
      way.done("path_desk.message.changed").goTo(HERE + "#buoc", way.id());
    }
  }

  /** Changes what is said of the path. */
  public void change() {
    pathService.change(way.id(), form.command());
    way.done("path_desk.message.said").goTo(HERE, way.id());
  }

  /** Offers again what was withdrawn. */
  public void publish() {
    int number = pathService.publish(way.id(), way.query().text("ban"));
    way.done("path_desk.message.published", details.row().title(), number).goTo(HERE, way.id());
  }

  /** Offers the path no more. */
  public void withdraw() {
    pathService.withdraw(way.id());
    way.done("path_desk.message.withdrawn", details.row().title()).goTo(HERE, way.id());
  }

  public PathDetails getDetails() {
    return details;
  }

  public PathForm getForm() {
    return form;
  }

  /** The steps of the draft. */
  public List<StepSentences.Line> getLines() {
    return new StepSentences(
            Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale()))
        .lines(details.steps());
  }
}
