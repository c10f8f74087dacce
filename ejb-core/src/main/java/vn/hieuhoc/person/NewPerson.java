package vn.hieuhoc.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody to be entered in the register.
 *
 * @param fullName name as it is to be written
 * @param birthDate birth date as far as it is known, or null
 * @param gender gender, or null when not said
 * @param group code of the group of people whose criteria apply, or null when not chosen
 * @param workingStatus what the person does for a living, or null when not said
 * @param formOfAddress how the person wants to be spoken to, or null
 * @param residence where the person lives since when
 * @param identityNumber twelve digits as typed, or null
 * @param phone telephone as typed, or null
 */
public record NewPerson(
    @NotBlank @Size(max = 150) String fullName,
    PartialDate birthDate,
    Gender gender,
    @Pattern(regexp = "[A-Z][A-Z0-9]{0,4}") String group,
    WorkingStatus workingStatus,
    FormOfAddress formOfAddress,
    @NotNull @Valid NewResidence residence,
    @Size(max = 40) String identityNumber,
    @Size(max = 40) String phone) {

  /** The few things one knows of somebody who walks into a session. */
  public static NewPerson met(String fullName, PartialDate birthDate, NewResidence residence) {
    return new NewPerson(fullName, birthDate, null, null, null, null, residence, null, null);
  }

  /** Without anything personal, since commands end up in logs. */
  @Override
  public String toString() {
    return "NewPerson[" + residence + "]";
  }
}
