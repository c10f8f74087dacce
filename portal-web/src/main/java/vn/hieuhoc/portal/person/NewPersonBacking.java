package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Reply;

/** Entering somebody. */
@Named
@RequestScoped
public class NewPersonBacking {

  @Inject private PersonService personService;
  @Inject private KeptPlaces places;
  @Inject private Reply reply;

  private final PersonForm form = new PersonForm();

  /** Enters the person and shows the page of the entry. */
  public void create() {
    UUID id = personService.create(form.command());
    reply
        .done("person_new-person.message.done", form.getFullName())
        .goTo("/quan-ly/nguoi-dan/{}", id);
  }

  public PersonForm getForm() {
    return form;
  }

  public boolean isCommuneNeeded() {
    return places.isCommuneNeeded();
  }

  public List<Choice> getCommunes() {
    return places.communes();
  }

  public List<Choice> getPlaces() {
    return places.choices(null, null);
  }
}
