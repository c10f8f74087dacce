package vn.hieuhoc.portal.elsewhere;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.hieuhoc.elsewhere.ElsewhereService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.record.Trust;

/** Whoever keeps the register writes down what somebody learnt at another place. */
@Named
@RequestScoped
public class EnterElsewhereBacking {

  @Inject private ElsewhereService elsewhere;
  @Inject private Way way;

  private final ElsewhereForm form = new ElsewhereForm();
  private ElsewhereService.Learner learner;

  @PostConstruct
  void load() {
    learner = elsewhere.learner(way.id());
  }

  /** Keeps it. */
  public void enter() {
    elsewhere.enter(learner.row().id(), form.toCommand());
    way.done("elsewhere_enter.message.kept", form.getWhat(), learner.row().fullName())
        .goTo("/quan-ly/nguoi-dan/{}", learner.row().id());
  }

  public PersonRow getLearner() {
    return learner.row();
  }

  /** Whether the caller checks papers, and corrects what was recorded. */
  public boolean isChecking() {
    return learner.most() == Trust.DOCUMENT_CHECKED;
  }

  public ElsewhereForm getForm() {
    return form;
  }

  /** How it may have been checked, the surest first. */
  public List<Choice> getChecks() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return Stream.of(Trust.DOCUMENT_CHECKED, Trust.CONFIRMED, Trust.SELF_DECLARED)
        .filter(trust -> trust.compareTo(learner.most()) <= 0)
        .map(trust -> new Choice(trust, texts.say(words(trust))))
        .toList();
  }

  private static String words(Trust trust) {
    return switch (trust) {
      case DOCUMENT_CHECKED, OBSERVED -> "elsewhere_enter.checked.DOCUMENT_CHECKED";
      case CONFIRMED -> "elsewhere_enter.checked.CONFIRMED";
      case SELF_DECLARED -> "elsewhere_enter.checked.SELF_DECLARED";
    };
  }
}
