package vn.hieuhoc.portal.elsewhere;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
  private PersonRow learner;

  @PostConstruct
  void load() {
    learner = elsewhere.learner(way.id());
  }

  /** Keeps it. */
  public void enter() {
    elsewhere.enter(learner.id(), form.toCommand());
    way.done("elsewhere_enter.message.kept", form.getWhat(), learner.fullName())
        .goTo("/quan-ly/nguoi-dan/{}", learner.id());
  }

  public PersonRow getLearner() {
    return learner;
  }

  public ElsewhereForm getForm() {
    return form;
  }

  /** How it may have been checked, the surest first. */
  public List<Choice> getChecks() {
    Texts texts = Texts.pages(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return List.of(
        new Choice(Trust.DOCUMENT_CHECKED, texts.say("elsewhere_enter.checked.DOCUMENT_CHECKED")),
        new Choice(Trust.CONFIRMED, texts.say("elsewhere_enter.checked.CONFIRMED")),
        new Choice(Trust.SELF_DECLARED, texts.say("elsewhere_enter.checked.SELF_DECLARED")));
  }
}
