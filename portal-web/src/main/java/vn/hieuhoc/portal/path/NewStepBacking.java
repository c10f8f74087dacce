package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;

/** A step that is put into a path. */
@Named("newStep")
@RequestScoped
public class NewStepBacking {

  @Inject private Way way;
  @Inject private PathService pathService;

  private final StepForm step = new StepForm();
  private List<Choice> groups;

  @PostConstruct
  void load() {
    StepSentences sentences =
        new StepSentences(Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    groups =
        pathService.steps(way.id()).stream()
            .filter(PathStep::group)
            .map(each -> new Choice(each.id(), each.number() + ". " + sentences.text(each)))
            .toList();
  }

  /** Puts the step into the draft. */
  public void add() {
    pathService.addStep(way.id(), step.step());
    way.done("path_desk.message.added").goTo("/quan-ly/lo-trinh/{}", way.id());
  }

  public StepForm getStep() {
    return step;
  }

  /** The groups the step may be put into. */
  public List<Choice> getGroups() {
    return groups;
  }

  /** Public id of the path. */
  public UUID getId() {
    return way.id();
  }
}
