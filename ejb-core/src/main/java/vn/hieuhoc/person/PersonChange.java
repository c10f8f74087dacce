package vn.hieuhoc.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is to change in an entry; null leaves it as it is.
 *
 * @param fullName new name
 * @param sortName key to sort under instead of the computed one
 * @param birthDate new birth date
 * @param gender new gender
 * @param group new group
 * @param workingStatus new working status
 * @param formOfAddress new form of address
 * @param residence new residence: a move from its day on
 * @param identityNumber new identity number as typed
 * @param phone new telephone as typed; empty takes it away
 */
public record PersonChange(
    @Size(min = 1, max = 150) String fullName,
    @Size(min = 1, max = 200) String sortName,
    PartialDate birthDate,
    Gender gender,
    @Pattern(regexp = "[A-Z][A-Z0-9]{0,4}") String group,
    WorkingStatus workingStatus,
    FormOfAddress formOfAddress,
    @Valid NewResidence residence,
    @Size(max = 40) String identityNumber,
    @Size(max = 40) String phone) {

  /** Without anything personal, since commands end up in logs. */
  @Override
  public String toString() {
    return "PersonChange[" + residence + "]";
  }
}
