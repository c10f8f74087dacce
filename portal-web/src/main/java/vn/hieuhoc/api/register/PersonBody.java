package vn.hieuhoc.api.register;

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
import vn.hieuhoc.person.PersonFact;
import vn.hieuhoc.person.WorkingStatus;

/**
 * A person as programs send one, whole or in part. In a change, an empty birth date, group, sort
 * name, identity number or telephone takes out what was said.
 *
 * @param fullName name as it is to be written
 * @param sortName key to sort under instead of the computed one, or null
 * @param birthDate {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
 * @param gender gender
 * @param group code of the group of people
 * @param workingStatus what the person does for a living
 * @param formOfAddress how the person wants to be spoken to
 * @param residence where the person lives
 * @param identityNumber twelve digits
 * @param phone telephone
 */
public record PersonBody(
    String fullName,
    String sortName,
    String birthDate,
    Gender gender,
    String group,
    WorkingStatus workingStatus,
    FormOfAddress formOfAddress,
    Residence residence,
    String identityNumber,
    String phone) {

  /**
   * Where a person lives since when.
   *
   * @param unit public id of the hamlet or commune
   * @param from first day, or null for today
   */
  public record Residence(UUID unit, LocalDate from) {}

  NewPerson command() {
    return new NewPerson(
        fullName,
        born(),
        gender,
        group,
        workingStatus,
        formOfAddress,
        home(),
        identityNumber,
        phone);
  }

  PersonChange change() {
    return new PersonChange(
        fullName,
        blank(sortName) ? null : sortName,
        born(),
        gender,
        blank(group) ? null : group,
        workingStatus,
        formOfAddress,
        home(),
        blank(identityNumber) ? null : identityNumber,
        phone,
        unsaid());
  }

  /** An empty text takes out what was said. */
  private Set<PersonFact> unsaid() {
    Set<PersonFact> facts = EnumSet.noneOf(PersonFact.class);
    if (blank(sortName)) {
      facts.add(PersonFact.SORT_NAME);
    }
    if (blank(birthDate)) {
      facts.add(PersonFact.BIRTH_DATE);
    }
    if (blank(group)) {
      facts.add(PersonFact.GROUP);
    }
    if (blank(identityNumber)) {
      facts.add(PersonFact.IDENTITY_NUMBER);
    }
    return facts;
  }

  private static boolean blank(String text) {
    return text != null && text.isBlank();
  }

  private PartialDate born() {
    return PartialDate.parse("birthDate", birthDate);
  }

  private NewResidence home() {
    return residence == null ? null : new NewResidence(residence.unit(), residence.from());
  }

  /** Without anything personal, since bodies end up in logs. */
  @Override
  public String toString() {
    return "PersonBody[" + residence + "]";
  }
}
