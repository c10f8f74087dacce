package vn.hieuhoc.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.person.FormOfAddress;
import vn.hieuhoc.person.Gender;
import vn.hieuhoc.person.IdentityAssurance;
import vn.hieuhoc.person.PersonDetails;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.StayRow;
import vn.hieuhoc.person.WorkingStatus;

/**
 * A person as programs see one. Of the identity number only the last four digits ever go out.
 *
 * @param id public id
 * @param personNumber the number other systems know the person by
 * @param fullName name as written
 * @param birthDate {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, or null
 * @param gender gender, or null
 * @param group code of the recorded group of people, or null
 * @param workingStatus what the person does for a living
 * @param formOfAddress how the person wants to be spoken to, or null
 * @param residence where the person lives, or null
 * @param phone telephone, or null when there is none or the caller keeps no part of this entry
 * @param identityLast4 last four digits of the identity number, or null likewise
 * @param assurance how sure the entry is, or null in lists
 * @param warnings codes of what does not fit together in the entry
 */
public record PersonJson(
    UUID id,
    String personNumber,
    String fullName,
    String birthDate,
    Gender gender,
    String group,
    WorkingStatus workingStatus,
    FormOfAddress formOfAddress,
    Home residence,
    String phone,
    String identityLast4,
    IdentityAssurance assurance,
    List<String> warnings) {

  /** Without what the register keeps to itself. */
  @Override
  public String toString() {
    return "PersonJson[" + id + "]";
  }

  /**
   * Where a person lives.
   *
   * @param unit public id of the hamlet or commune
   * @param name hamlet and commune in words
   * @param from first day, or null in lists
   */
  public record Home(UUID unit, String name, LocalDate from) {}

  static PersonJson of(PersonRow row) {
    return of(row, null, null, null, null, List.of());
  }

  static PersonJson of(PersonDetails details) {
    LocalDate from =
        details.residences().stream()
            .filter(stay -> stay.to() == null)
            .map(StayRow::from)
            .findFirst()
            .orElse(null);
    return of(
        details.row(),
        from,
        details.phone(),
        details.identityLast4(),
        details.assurance(),
        details.doubts());
  }

  private static PersonJson of(
      PersonRow row,
      LocalDate from,
      String phone,
      String identityLast4,
      IdentityAssurance assurance,
      List<String> warnings) {
    return new PersonJson(
        row.id(),
        row.personNumber(),
        row.fullName(),
        row.birthDate() == null ? null : row.birthDate().toString(),
        row.gender(),
        row.group(),
        row.workingStatus(),
        row.formOfAddress(),
        row.home() == null ? null : new Home(row.home(), row.homeLine(), from),
        phone,
        identityLast4,
        assurance,
        warnings);
  }
}
