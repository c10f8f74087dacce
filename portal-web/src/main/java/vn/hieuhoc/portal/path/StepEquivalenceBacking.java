package vn.hieuhoc.portal.path;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.path.StepEquivalenceService;
import vn.hieuhoc.path.StepEquivalenceUploadService;
import vn.hieuhoc.portal.equivalence.EquivalenceForm;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;

/** What is taken in the place of steps of a path. */
@Named("stepEquivalence")
@RequestScoped
public class StepEquivalenceBacking {

  @Inject private Way way;
  @Inject private StepEquivalenceService equivalences;
  @Inject private StepEquivalenceUploadService uploads;

  private final EquivalenceForm form = new EquivalenceForm();
  private List<EquivalenceRow> rows;
  private List<Choice> steps;
  private UUID step;

  @PostConstruct
  void load() {
    rows = equivalences.of(way.id());
    StepSentences sentences =
        new StepSentences(Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    steps =
        equivalences.steps(way.id()).stream()
            .map(each -> new Choice(each.id(), each.number() + ". " + sentences.text(each)))
            .toList();
    form.setNumber(way.query().text("nguoi"));
  }

  /** Takes something in the place of the step. */
  public void give() throws IOException {
    try (InputStream bytes = form.bytes()) {
      uploads.give(way.id(), step, form.command(), bytes, form.fileName());
    }
    way.done("equivalence_course.message.given").goTo("/quan-ly/lo-trinh/{}/tuong-duong", way.id());
  }

  public EquivalenceForm getForm() {
    return form;
  }

  public List<EquivalenceRow> getRows() {
    return rows;
  }

  /** The steps of the path as learners see it. */
  public List<Choice> getSteps() {
    return steps;
  }

  public UUID getStep() {
    return step;
  }

  public void setStep(UUID step) {
    this.step = step;
  }

  /** Public id of the path. */
  public UUID getId() {
    return way.id();
  }
}
