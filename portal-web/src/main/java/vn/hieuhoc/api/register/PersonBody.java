package vn.hieuhoc.api.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.person.FormOfAddress;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.NewPerson;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.WorkingStatus;

/**
 * A person as programs send one, whole or in part.
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
        sortName,
        born(),
        gender,
        group,
        workingStatus,
        formOfAddress,
        home(),
        identityNumber,
        phone);
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
