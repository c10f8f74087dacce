package vn.hieuhoc.portal.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.material.StoppedAt;
import vn.hieuhoc.portal.support.Preferences;
import vn.hieuhoc.portal.support.Texts;

/** Speaks to the learner by the title the person chose and the given name. */
@Named
@RequestScoped
public class GreetingBacking {

  @Inject private PersonService personService;
  @Inject private Caller caller;
  @Inject private HttpServletRequest request;

  private Texts text;
  private PersonRow person;

  /** Reads who is here. */
  @PostConstruct
  void load() {
    text = Texts.pages(Preferences.of(request).locale());
    if (caller.personId() != null || caller.actingForPersonId() != null) {
      person = personService.own();
    }
  }

  /** True when there is a person behind the account, who can learn. */
  public boolean isLearner() {
    return person != null;
  }

  /** "chị Lan"; only the given name when no title was chosen. */
  public String getName() {
    if (person == null) {
      return caller.displayName();
    }
    return person.formOfAddress() == null
        ? person.givenName()
        : text.get("word.address." + person.formOfAddress()) + " " + person.givenName();
  }

  /** Where a learner stopped, in words; null at the beginning. */
  public String stopped(String place) {
    return StoppedAt.of(place).words(text);
  }
}
