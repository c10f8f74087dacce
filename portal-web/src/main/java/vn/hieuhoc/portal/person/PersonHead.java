package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Query;

/** Whose page it is. */
@Named
@RequestScoped
public class PersonHead {

  @Inject private PersonService personService;
  @Inject private Query query;

  private PersonRow row;

  @PostConstruct
  void load() {
    row = personService.find(query.id("id"));
  }

  public PersonRow getRow() {
    return row;
  }
}
