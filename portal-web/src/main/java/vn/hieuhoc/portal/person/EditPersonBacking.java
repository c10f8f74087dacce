package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Way;

/** Correcting an entry, and moving somebody. */
@Named
@RequestScoped
public class EditPersonBacking {

  @Inject private PersonService personService;
  @Inject private KeptPlaces places;
  @Inject private Way way;

  private PersonDetails details;
  private PersonForm form;

  @PostConstruct
  void load() {
    personService.requireChange(way.id());
    details = personService.details(way.id());
    form = PersonForm.of(details);
    places.startFrom(details.row().homeKey());
  }

  /** Keeps what was typed. */
  public void save() {
    way.query().requireSeen(details);
    personService.change(details.row().id(), form.change(details));
    way.done("person_edit-person.message.done").goTo("/quan-ly/nguoi-dan/{}", details.row().id());
  }

  public PersonDetails getDetails() {
    return details;
  }

  public PersonForm getForm() {
    return form;
  }

  public List<Choice> getPlaces() {
    return places.choices(details.row().home(), details.row().homeLine());
  }
}
