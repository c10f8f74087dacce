package vn.hieuhoc.portal.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.person.IdentityAssurance;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.support.VietnamTime;

/** One person's page in the console. */
@Named
@RequestScoped
public class PersonBacking {

  private static final int ADULT = 18;

  @Inject private PersonService personService;
  @Inject private PersonTimeline timeline;
  @Inject private Query query;

  private PersonDetails details;
  private List<PersonTimeline.Line> lines;
  private boolean kept;

  @PostConstruct
  void load() {
    details = personService.details(query.id("id"));
    kept = personService.keeps(details.row());
    lines = timeline.of(details, Texts.pages(locale()));
  }

  public PersonDetails getDetails() {
    return details;
  }

  /** True when the caller keeps the entry: what changes it is offered then. */
  public boolean isKept() {
    return kept;
  }

  /** True when the commune has not yet vouched for the entry, and the caller may. */
  public boolean isUnconfirmed() {
    return kept && details.assurance().compareTo(IdentityAssurance.CONFIRMED) < 0;
  }

  /** What does not fit together in the entry, in words. */
  public List<String> getDoubts() {
    return details.doubts().stream().map(code -> ErrorText.of(code, List.of(), locale())).toList();
  }

  /** The name in small letters when it is written in capitals only, else null. */
  public String getTidyName() {
    return kept ? NameCase.tidied(details.row().fullName()) : null;
  }

  /** True when an adult may have to act for the person, as far as the birth is known. */
  public boolean isYoung() {
    PartialDate birth = details.row().birthDate();
    return birth == null
        || birth.earliest().plusYears(ADULT).isAfter(VietnamTime.today(Clock.systemUTC()));
  }

  /** Merges that can be taken back. */
  public List<PersonTimeline.Line> getMerges() {
    return lines.stream()
        .filter(line -> kept && line.kind().equals("merge") && line.link() != null)
        .toList();
  }

  public List<PersonTimeline.Line> getTimeline() {
    return lines;
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
