package vn.hieuhoc.portal.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.person.FormOfAddress;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonFact;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.portal.support.Words;

/** The fields of an entry as staff type them. */
public class PersonForm {

  private String fullName;
  private String sortName;
  private String birthDate;
  private Gender gender;
  private String group;
  private WorkingStatus workingStatus;
  private FormOfAddress formOfAddress;
  private UUID residence;
  private LocalDate residenceFrom;
  private String identityNumber;
  private String phone;

  static PersonForm of(PersonDetails details) {
    PersonForm form = new PersonForm();
    form.fullName = details.row().fullName();
    form.sortName = details.sortName();
    form.birthDate = Words.partial(details.row().birthDate());
    form.gender = details.row().gender();
    form.group = details.row().group();
    form.workingStatus = details.row().workingStatus();
    form.formOfAddress = details.row().formOfAddress();
    form.residence = details.row().home();
    form.phone = details.phone();
    return form;
  }

  NewPerson command() {
    return new NewPerson(
        fullName,
        PartialDate.parse("birthDate", birthDate),
        gender,
        group,
        workingStatus,
        formOfAddress,
        residence == null ? null : new NewResidence(residence, residenceFrom),
        identityNumber,
        phone);
  }

  PersonChange change(PersonDetails before) {
    boolean moved = residence != null && !residence.equals(before.row().home());
    boolean sorted = sortName != null && !sortName.equals(before.sortName());
    return new PersonChange(
        fullName,
        sorted ? sortName : null,
        PartialDate.parse("birthDate", birthDate),
        gender,
        group,
        workingStatus,
        formOfAddress,
        moved ? new NewResidence(residence, residenceFrom) : null,
        identityNumber,
        phone == null ? "" : phone,
        unsaid());
  }

  /** What was emptied in the form is no longer said; the number is never shown, so never empty. */
  private Set<PersonFact> unsaid() {
    Set<PersonFact> facts = EnumSet.noneOf(PersonFact.class);
    if (birthDate == null || birthDate.isBlank()) {
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
    if (sortName == null) {
      facts.add(PersonFact.SORT_NAME);
    }
    return facts;
  }

  public String getFullName() {
    return fullName;
  }

  public void setFullName(String fullName) {
    this.fullName = fullName;
  }

  public String getSortName() {
    return sortName;
  }

  public void setSortName(String sortName) {
    this.sortName = sortName;
  }

  public String getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(String birthDate) {
    this.birthDate = birthDate;
  }

  public Gender getGender() {
    return gender;
  }

  public void setGender(Gender gender) {
    this.gender = gender;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public WorkingStatus getWorkingStatus() {
    return workingStatus;
  }

  public void setWorkingStatus(WorkingStatus workingStatus) {
    this.workingStatus = workingStatus;
  }

  public FormOfAddress getFormOfAddress() {
    return formOfAddress;
  }

  public void setFormOfAddress(FormOfAddress formOfAddress) {
    this.formOfAddress = formOfAddress;
  }

  public UUID getResidence() {
    return residence;
  }

  public void setResidence(UUID residence) {
    this.residence = residence;
  }

  public LocalDate getResidenceFrom() {
    return residenceFrom;
  }

  public void setResidenceFrom(LocalDate residenceFrom) {
    this.residenceFrom = residenceFrom;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
