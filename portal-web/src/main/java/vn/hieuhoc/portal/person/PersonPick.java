package vn.hieuhoc.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonSearch;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Choosing a person in a form: a script offers names while one types; without it the name or number
 * is looked up when the form is sent, and who of several is meant is asked.
 */
@Named
@RequestScoped
public class PersonPick {

  private static final String CHOSEN = "chosen-person";
  private static final String NUMBER = "HH\\d{8}";
  private static final int OFFERED = 10;

  @Inject private PersonService personService;
  @Inject private Query query;

  private String typed;
  private List<PersonRow> offered = List.of();

  /**
   * Who is meant.
   *
   * @throws Refused when nobody is, or when it has to be asked who
   */
  public PersonRow person() {
    UUID chosen = query.idOrNull(CHOSEN);
    if (chosen != null) {
      return personService.find(chosen);
    }
    String words = VietnameseText.tidyOrNull(typed);
    if (words == null) {
      throw Refused.of("person", "person.pick-empty");
    }
    if (words.replace(" ", "").matches("(?i)" + NUMBER)) {
      return personService.findByNumber(words.replace(" ", ""));
    }
    Page<PersonRow> found =
        personService.search(new PersonSearch(words, null, null), new PageRequest(0, OFFERED));
    if (found.total() == 0) {
      throw Refused.of("person", "person.pick-none", words);
    }
    if (found.total() > 1) {
      offered = found.items();
      throw Refused.of("person", "person.pick-several", words);
    }
    return found.items().get(0);
  }

  /** Those of whom one is meant. */
  public List<PersonRow> getOffered() {
    return offered;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
