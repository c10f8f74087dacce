package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;

/** Entering somebody. */
@Named
@RequestScoped
public class NewPersonBacking {

  @Inject private PersonService personService;
  @Inject private KeptPlaces places;
  @Inject private Way way;

  private final PersonForm form = new PersonForm();
  private List<PersonRow> alike = List.of();

  /**
   * Enters the person and shows the page of the entry; asks first when somebody like that is
   * entered already.
   */
  public void create() {
    NewPerson command = form.command();
    if (way.query().text("khac").isEmpty()) {
      alike = personService.alike(command.fullName(), command.birthDate());
      if (!alike.isEmpty()) {
        return;
      }
    }
    UUID id = personService.create(command);
    way.done("person_new-person.message.done", form.getFullName())
        .goTo("/quan-ly/nguoi-dan/{}", id);
  }

  /** Those entered already who could be the same person. */
  public List<PersonRow> getAlike() {
    return alike;
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
