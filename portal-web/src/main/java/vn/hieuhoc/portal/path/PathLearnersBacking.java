package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.path.LearnerRow;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.TakeUpService;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** Who is on a path, and how far. */
@Named("pathLearners")
@RequestScoped
public class PathLearnersBacking {

  private static final String HERE = "/quan-ly/lo-trinh/{}/nguoi-hoc";
  private static final int SIZE = 50;

  @Inject private Way way;
  @Inject private PathProgressService progress;
  @Inject private TakeUpService takeUps;

  private Page<LearnerRow> page;
  private String number;

  @PostConstruct
  void load() {
    page =
        progress.learners(
            way.id(), PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), SIZE));
  }

  /** Takes the path up for somebody. */
  public void add() {
    takeUps.takeUpFor(way.id(), number);
    way.done("path_learners.message.added").goTo(HERE, way.id());
  }

  /** Lays the path down for the person whose button was tapped. */
  public void act() {
    Query.Press press = way.query().press("thoi");
    if (press != null) {
      takeUps.layDown(press.id());
      way.done("path_learners.message.laid-down").goTo(HERE, way.id());
    }
  }

  public List<LearnerRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/lo-trinh/" + way.id() + "/nguoi-hoc");
  }

  /** What comes next for somebody, or null. */
  public String next(LearnerRow row) {
    PathStep next = row.standing().next();
    return next == null
        ? null
        : new StepSentences(
                Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale()))
            .text(next);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  /** Public id of the path. */
  public UUID getId() {
    return way.id();
  }
}
