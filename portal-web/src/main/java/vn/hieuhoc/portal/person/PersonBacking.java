package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.collective.HouseholdRow;
import vn.hieuhoc.person.IdentityAssurance;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Query;

/** One person's page in the console. */
@Named
@RequestScoped
public class PersonBacking {

  @Inject private PersonService personService;
  @Inject private PersonTimeline timeline;
  @Inject private Query query;

  private PersonDetails details;
  private List<PersonTimeline.Line> lines;
  private HouseholdRow household;

  @PostConstruct
  void load() {
    details = personService.details(query.id("id"));
    lines = timeline.of(details);
    household = timeline.household(details.row().id());
  }

  public PersonDetails getDetails() {
    return details;
  }

  /** True when the entry rests on the person's own word alone. */
  public boolean isUnconfirmed() {
    return details.assurance() == IdentityAssurance.SELF_DECLARED;
  }

  /** What does not fit together in the entry, in words. */
  public List<String> getDoubts() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return details.doubts().stream().map(code -> ErrorText.of(code, List.of(), locale)).toList();
  }

  public List<PersonTimeline.Line> getTimeline() {
    return lines;
  }

  public HouseholdRow getHousehold() {
    return household;
  }
}
