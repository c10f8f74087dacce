package vn.hieuhoc.portal.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.person.FormOfAddress;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.IdentityAssurance;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonFact;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.portal.person.HomePlaces;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.portal.support.Words;

/** One's own entry in the register. */
@Named
@RequestScoped
public class ProfileBacking {

  @Inject private PersonService personService;
  @Inject private HomePlaces places;
  @Inject private Reply reply;

  private PersonDetails details;
  private String fullName;
  private String birthDate;
  private UUID residence;
  private FormOfAddress formOfAddress;
  private Gender gender;
  private WorkingStatus workingStatus;
  private String group;
  private String phone;

  @PostConstruct
  void load() {
    details = personService.ownDetails().orElse(null);
    if (details == null) {
      return;
    }
    places.startFrom(details.row().homeKey());
    fullName = details.row().fullName();
    birthDate = Words.partial(details.row().birthDate());
    residence = details.row().home();
    formOfAddress = details.row().formOfAddress();
    gender = details.row().gender();
    workingStatus = details.row().workingStatus();
    group = details.row().group();
    phone = details.phone();
  }

  /** Keeps what was typed. */
  public void save() {
    boolean moved = isChangeable() && residence != null && !residence.equals(details.row().home());
    personService.change(
        details.row().id(),
        new PersonChange(
            isChangeable() ? fullName : null,
            null,
            isChangeable() ? PartialDate.parse("birthDate", birthDate) : null,
            gender,
            group,
            workingStatus,
            formOfAddress,
            moved ? new NewResidence(residence, null) : null,
            null,
            phone == null ? "" : phone,
            unsaid()));
    reply.done("account_profile.message.saved").goBack();
  }

  /** What was emptied is no longer said; the birth date only while it may be changed. */
  private Set<PersonFact> unsaid() {
    Set<PersonFact> facts = EnumSet.noneOf(PersonFact.class);
    if (isChangeable() && (birthDate == null || birthDate.isBlank())) {
      facts.add(PersonFact.BIRTH_DATE);
    }
    if (gender == null) {
      facts.add(PersonFact.GENDER);
    }
    if (group == null) {
      facts.add(PersonFact.GROUP);
    }
    if (formOfAddress == null) {
      facts.add(PersonFact.FORM_OF_ADDRESS);
    }
    return facts;
  }

  /** False for accounts without a person behind them. */
  public boolean isPerson() {
    return details != null;
  }

  /** True while nobody has vouched for the entry, so that the person may still correct it all. */
  public boolean isChangeable() {
    return details != null && details.assurance() == IdentityAssurance.SELF_DECLARED;
  }

  public PersonDetails getDetails() {
    return details;
  }

  public List<Choice> getHamlets() {
    return places.hamlets();
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public String getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(String birthDate) {
    this.birthDate = birthDate;
  }

  public UUID getResidence() {
    return residence;
  }

  public void setResidence(UUID residence) {
    this.residence = residence;
  }

  public FormOfAddress getFormOfAddress() {
    return formOfAddress;
  }

  public void setFormOfAddress(FormOfAddress formOfAddress) {
    this.formOfAddress = formOfAddress;
  }

  public Gender getGender() {
    return gender;
  }

  public void setGender(Gender gender) {
    this.gender = gender;
  }

  public WorkingStatus getWorkingStatus() {
    return workingStatus;
  }

  public void setWorkingStatus(WorkingStatus workingStatus) {
    this.workingStatus = workingStatus;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
