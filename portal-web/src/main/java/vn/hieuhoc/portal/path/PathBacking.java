package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.PathView;
import vn.hieuhoc.path.TakeUpService;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.portal.course.Blocks;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;

/** One path as the reader stands on it: what comes next, and all steps. */
@Named
@RequestScoped
public class PathBacking {

  private static final String HERE = "/lo-trinh/{}";

  @Inject private Way way;
  @Inject private PathProgressService progress;
  @Inject private TakeUpService takeUps;

  private PathView view;

  @PostConstruct
  void load() {
    view = progress.view(way.id());
  }

  /** Takes the path up. */
  public void takeUp() {
    takeUps.takeUp(way.id(), null);
    way.done("path_path.message.taken", view.row().title()).goTo(HERE, way.id());
  }

  /** Lays the path down. */
  public void layDown() {
    if (view.taken()) {
      takeUps.layDown(view.learner());
    }
    way.done("path_path.message.laid-down", view.row().title()).goTo(HERE, way.id());
  }

  public PathView getView() {
    return view;
  }

  /** What one can do afterwards, in paragraphs. */
  public List<Blocks.Block> getAbout() {
    return Blocks.of(view.row().about());
  }

  /** The steps, from the top. */
  public List<StepSentences.Line> getLines() {
    return sentences().lines(view.standing().steps());
  }

  /** The step to go on with, or null. */
  public PathStep getNext() {
    return view.standing().next();
  }

  /** What that step is, or null. */
  public String getNextText() {
    return getNext() == null ? null : sentences().text(getNext());
  }

  /** Where that step is done, or null when it is done elsewhere. */
  public String getNextAddress() {
    PathStep next = getNext();
    if (next == null || next.course() == null) {
      return null;
    }
    boolean inside = next.is() == Is.COURSE || !next.open();
    return inside && next.place() != null ? "/hoc/" + next.place() : "/khoa-hoc/" + next.course();
  }

  private static StepSentences sentences() {
    return new StepSentences(
        Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
  }
}
