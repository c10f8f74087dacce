package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Way;

/** Vouching for an entry. */
@Named
@RequestScoped
public class ConfirmPersonBacking {

  @Inject private PersonService personService;
  @Inject private Way way;

  /** A keeper of the register vouches for the person of the page. */
  public void confirm() {
    personService.confirm(way.id());
    way.done("person_person.message.confirmed").goBack();
  }
}
