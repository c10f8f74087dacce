package vn.hieuhoc.portal.questionbank;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.position.PresenterService;
import vn.hieuhoc.question.QuestionService;

/** A new bank of questions. */
@Named
@RequestScoped
public class NewBankBacking {

  @Inject private Reply reply;
  @Inject private QuestionService questionService;
  @Inject private PresenterService presenters;

  private List<Choice> centres;
  private UUID centre;
  private String name;

  @PostConstruct
  void load() {
    centres =
        presenters.centres().stream().map(unit -> new Choice(unit.id(), unit.name())).toList();
    if (centres.size() == 1) {
      centre = (UUID) centres.get(0).value();
    }
  }

  public void make() {
    UUID id = questionService.createBank(centre, name);
    reply.done("questionbank_new.message.made", name).goTo("/quan-ly/ngan-hang/{}", id);
  }

  public List<Choice> getCentres() {
    return centres;
  }

  public UUID getCentre() {
    return centre;
  }

  public void setCentre(UUID centre) {
    this.centre = centre;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
