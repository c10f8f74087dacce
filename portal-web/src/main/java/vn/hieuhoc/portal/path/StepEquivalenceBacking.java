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
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** What is taken in the place of steps of a path. */
@Named("stepEquivalence")
@RequestScoped
public class StepEquivalenceBacking {

  private static final int SIZE = 50;

  @Inject private Way way;
  @Inject private StepEquivalenceService equivalences;
  @Inject private StepEquivalenceUploadService uploads;

  private final EquivalenceForm form = new EquivalenceForm();
  private String title;
  private Page<EquivalenceRow> page;
  private List<Choice> steps;
  private UUID step;

  @PostConstruct
  void load() {
    page =
        equivalences.of(
            way.id(), PageRequest.ofNumber(way.query().whole(Paging.PARAMETER, 1, 1), SIZE));
    StepSentences sentences =
        new StepSentences(Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    StepEquivalenceService.Choices choices = equivalences.choices(way.id());
    title = choices.title();
    steps =
        choices.steps().stream()
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
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/lo-trinh/" + way.id() + "/tuong-duong");
  }

  /** Whether some of what is shown can be revoked. */
  public boolean isSomeHold() {
    return page.items().stream().anyMatch(EquivalenceRow::standing);
  }

  /** What the path is called. */
  public String getTitle() {
    return title;
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
